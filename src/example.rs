//! The worked example that the page opens on.

/// The facts of the Advanced case as the provisional decision gave them; the turnover is assumed.
pub const LINK: &str = "?v=1&regime=uk&title=A+health-software+supplier,+August+2022&role=processor&sector=health\
    &turnover=435000000&people=82946&data=contact.identity.health&vulnerable=yes&effect=taken.encrypted&harm=severe\
    &mfa=none&patching=partial&scanning=partial";

/// An empty scenario.
pub const BLANK: &str = "?v=1&regime=uk";
