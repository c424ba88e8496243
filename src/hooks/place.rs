//! Where and when: the address of the page, whether it stands in another, and the day.

use amerce_engine::date::Date;
use gloo::utils::window;

/// The address of the page, without what it says of a scenario.
#[must_use]
pub fn page_address() -> String {
    let address = window().location().href().unwrap_or_default();
    let end = address.find(['?', '#']).unwrap_or(address.len());
    address[..end].trim_end_matches("index.html").into()
}

/// Today, by the clock of the device.
#[must_use]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    Date::new(now.get_full_year() as u16, now.get_month() as u8 + 1, now.get_date() as u8)
}

/// Whether the page stands in a frame of another.
pub(super) fn embedded() -> bool {
    window().parent().ok().flatten().is_some_and(|parent| parent != window())
}
