//! A scenario: the facts of one organisation and one breach. Every value of the type is a valid one.

use crate::date::Date;
use crate::money::{Money, Share};
use crate::provision::Infringement;
use crate::words::{Set, Word, words};

words! {
    /// The law and the guidance that apply.
    Regime {
        /// UK GDPR and Data Protection Act 2018, by the ICO's Data Protection Fining Guidance.
        #[default]
        Uk = "uk",
        /// GDPR, by EDPB Guidelines 04/2022.
        Eu = "eu",
    }

    /// What the organisation was to the data.
    Role {
        /// It decided why and how.
        #[default]
        Controller = "controller",
        /// It acted for a controller.
        Processor = "processor",
    }

    /// What kind of body the organisation is.
    Body {
        /// Any entity engaged in economic activity.
        #[default]
        Undertaking = "undertaking",
        /// A public authority or body.
        Public = "public",
        /// A charity or body that is not an undertaking.
        Other = "other",
    }

    /// What the organisation does; it moves only the chance of a breach.
    Sector {
        /// Health and care.
        Health = "health",
        /// Finance and insurance.
        Finance = "finance",
        /// Education.
        Education = "education",
        /// Government and public administration.
        Public = "public",
        /// Retail.
        Retail = "retail",
        /// Technology and information.
        Technology = "technology",
        /// Legal and other professional services.
        Professional = "professional",
        /// Manufacturing.
        Manufacturing = "manufacturing",
        /// Hospitality.
        Hospitality = "hospitality",
        /// Utilities.
        Utilities = "utilities",
        /// Anything else.
        #[default]
        Other = "other",
    }

    /// A kind of personal data.
    Data {
        /// Names and contact details.
        #[default]
        Contact = "contact",
        /// Passwords and other credentials.
        Credentials = "credentials",
        /// Financial details.
        Financial = "financial",
        /// Identity documents and numbers.
        Identity = "identity",
        /// Location.
        Location = "location",
        /// Private communications.
        Communications = "communications",
        /// Health.
        Health = "health",
        /// Genetic data.
        Genetic = "genetic",
        /// Biometric data for identification.
        Biometric = "biometric",
        /// Racial or ethnic origin.
        Ethnicity = "ethnicity",
        /// Religious or philosophical beliefs.
        Beliefs = "beliefs",
        /// Political opinions.
        Politics = "politics",
        /// Trade union membership.
        Union = "union",
        /// Sex life or sexual orientation.
        Sexual = "sexual",
        /// Criminal convictions and offences.
        Criminal = "criminal",
    }

    /// What happened to the data.
    Effect {
        /// Somebody saw it without right.
        #[default]
        Accessed = "accessed",
        /// It was copied away.
        Taken = "taken",
        /// It was made public.
        Published = "published",
        /// It was made unreadable for its owner.
        Encrypted = "encrypted",
        /// It cannot be found.
        Lost = "lost",
        /// It no longer exists.
        Destroyed = "destroyed",
        /// It was given to the wrong person.
        Disclosed = "disclosed",
    }

    /// Damage suffered or likely.
    Harm {
        /// None.
        None = "none",
        /// Low.
        #[default]
        Low = "low",
        /// Moderate.
        Moderate = "moderate",
        /// Severe.
        Severe = "severe",
    }

    /// The character of the infringement.
    Fault {
        /// The duty of care was breached without intent.
        #[default]
        Negligent = "negligent",
        /// It was known and wanted.
        Intentional = "intentional",
    }

    /// A security control.
    Control {
        /// Multi-factor authentication.
        #[default]
        Mfa = "mfa",
        /// Security updates in time.
        Patching = "patching",
        /// Vulnerability scanning.
        Scanning = "scanning",
        /// Penetration tests and acting on them.
        Testing = "testing",
        /// Least privilege and privileged-access management.
        Privilege = "privilege",
        /// Limits on lateral movement.
        Segmentation = "segmentation",
        /// Secure configuration.
        Hardening = "hardening",
        /// Endpoint detection and response.
        Endpoint = "endpoint",
        /// Logging, alerts and acting on them.
        Monitoring = "monitoring",
        /// Encryption at rest and in transit.
        Encryption = "encryption",
        /// Tested backups.
        Backups = "backups",
        /// Staff training.
        Training = "training",
        /// Supplier assurance.
        Suppliers = "suppliers",
        /// An incident response plan, exercised.
        Response = "response",
        /// No more data, no longer, than needed.
        Minimisation = "minimisation",
        /// Risk assessment, policies and their review.
        Governance = "governance",
    }

    /// How far a control was in place when the breach happened.
    State {
        /// Everywhere it belongs.
        Full = "full",
        /// In some places.
        Partial = "partial",
        /// Nowhere.
        None = "none",
        /// Not known, or not said.
        #[default]
        Unknown = "unknown",
    }

    /// When the people affected were told.
    Informed {
        /// Without undue delay.
        #[default]
        Prompt = "prompt",
        /// With delay.
        Late = "late",
        /// Not at all.
        Never = "never",
        /// There was no duty to tell them.
        NotNeeded = "not-needed",
    }

    /// What was done to lessen the damage.
    Mitigation {
        /// Nothing.
        None = "none",
        /// What could be expected.
        #[default]
        Some = "some",
        /// Timely, effective and beyond what is required.
        Strong = "strong",
    }

    /// How the organisation worked with the authority.
    Cooperation {
        /// Late, incomplete or unwilling.
        Poor = "poor",
        /// As the law requires.
        #[default]
        Ordinary = "ordinary",
        /// Beyond what the law requires.
        Exceptional = "exceptional",
    }

    /// Earlier infringements.
    Previous {
        /// None.
        #[default]
        None = "none",
        /// One.
        One = "one",
        /// More than one.
        Several = "several",
    }

    /// Earlier orders of the authority on the same subject.
    Orders {
        /// None.
        #[default]
        None = "none",
        /// There were, and they were not followed.
        Ignored = "ignored",
    }

    /// An approved code of conduct or certification.
    Code {
        /// None.
        #[default]
        None = "none",
        /// Followed.
        Followed = "followed",
        /// Joined, but not followed.
        Broken = "broken",
    }

    /// A settlement with the authority.
    Settlement {
        /// None.
        #[default]
        None = "none",
        /// Before the notice of intent.
        Early = "early",
        /// After the notice of intent, before representations.
        Middle = "middle",
        /// After representations.
        Late = "late",
    }
}

/// When the authority was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Notified {
    /// So many hours after the organisation became aware.
    After(u32),
    /// Not at all.
    Never,
}

impl Default for Notified {
    /// In time: within the 72 hours of Article 33(1).
    fn default() -> Self {
        Self::After(72)
    }
}

/// The authority's own choices, to replay a decision with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pins {
    /// The statutory maximum.
    pub maximum: Option<Money>,
    /// Seriousness, as a share of the statutory maximum, of each infringement in turn; the last share holds for all
    /// that follow, and without any the step is not pinned.
    pub seriousness: Vec<Share>,
    /// The share of the turnover step.
    pub size: Option<Share>,
    /// The net of aggravating and mitigating factors.
    pub adjustment: Option<Share>,
    /// The amount set by the last step.
    pub last: Option<Money>,
}

/// How far each control was in place, in the order of the controls.
pub type States = [State; Control::ALL.len()];

/// The facts of one organisation and one breach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// The law that applies.
    pub regime: Regime,
    /// The country of the supervisory authority, two small letters.
    pub country: Option<[u8; 2]>,
    /// The day whose law applies; the rulebook's own day if not stated.
    pub on: Option<Date>,
    /// A name for the scenario, at most 80 characters.
    pub title: String,
    /// What the organisation was to the data.
    pub role: Role,
    /// What kind of body it is.
    pub body: Body,
    /// What it does.
    pub sector: Sector,
    /// Worldwide annual turnover of the whole undertaking, or the budget of a body that is none.
    pub turnover: Option<Money>,
    /// People affected within the regime.
    pub people: Option<u64>,
    /// Kinds of data.
    pub data: Set<Data>,
    /// Whether children or other vulnerable people are among them.
    pub vulnerable: bool,
    /// What happened to the data.
    pub effect: Set<Effect>,
    /// Damage suffered or likely.
    pub harm: Harm,
    /// How many days the infringement lasted.
    pub days: u32,
    /// Its character.
    pub fault: Fault,
    /// Whether known warnings were not acted on.
    pub warnings: bool,
    /// What was infringed: one entry for each penalty; never empty.
    pub infringements: Vec<Infringement>,
    /// How far each control was in place, in the order of [`Control`].
    pub controls: States,
    /// When the authority was told.
    pub notified: Notified,
    /// When the people affected were told.
    pub informed: Informed,
    /// What was done to lessen the damage.
    pub mitigation: Mitigation,
    /// How the organisation worked with the authority.
    pub cooperation: Cooperation,
    /// Earlier infringements.
    pub previous: Previous,
    /// Earlier orders on the same subject.
    pub orders: Orders,
    /// An approved code or certification.
    pub code: Code,
    /// What was gained or saved by the infringement.
    pub gain: Money,
    /// Whether the organisation worked with the national cyber authority beyond its duty.
    pub authorities: bool,
    /// Whether financial hardship is claimed.
    pub hardship: bool,
    /// A settlement.
    pub settlement: Settlement,
    /// The authority's own choices, where a decision is replayed.
    pub pins: Pins,
    /// What a link held beyond this list, kept so that it can be written back.
    pub others: Vec<(String, String)>,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            regime: Regime::default(),
            country: None,
            on: None,
            title: String::new(),
            role: Role::default(),
            body: Body::default(),
            sector: Sector::default(),
            turnover: None,
            people: None,
            data: Set::new().with(Data::Contact),
            vulnerable: false,
            effect: Set::new().with(Effect::Accessed),
            harm: Harm::default(),
            days: 90,
            fault: Fault::default(),
            warnings: false,
            infringements: Infringement::usual(Role::default()),
            controls: [State::default(); Control::ALL.len()],
            notified: Notified::default(),
            informed: Informed::default(),
            mitigation: Mitigation::default(),
            cooperation: Cooperation::default(),
            previous: Previous::default(),
            orders: Orders::default(),
            code: Code::default(),
            gain: Money::ZERO,
            authorities: false,
            hardship: false,
            settlement: Settlement::default(),
            pins: Pins::default(),
            others: Vec::new(),
        }
    }
}

impl Scenario {
    /// How far a control was in place.
    #[must_use]
    pub fn control(&self, control: Control) -> State {
        self.controls[control as usize]
    }

    /// The same facts with one control in another state.
    #[must_use]
    pub fn with_control(mut self, control: Control, state: State) -> Self {
        self.controls[control as usize] = state;
        self
    }

    /// The same facts in another role; what is usually charged follows the role unless it was chosen.
    #[must_use]
    pub fn with_role(mut self, role: Role) -> Self {
        if self.infringements == Infringement::usual(self.role) {
            self.infringements = Infringement::usual(role);
        }
        self.role = role;
        self
    }

    /// What a link held under a key that is no fact.
    #[must_use]
    pub fn other(&self, key: &str) -> Option<&str> {
        self.others.iter().find(|(other, _)| other == key).map(|(_, value)| value.as_str())
    }

    /// The same facts with something else under a key that is no fact, or with nothing there.
    #[must_use]
    pub fn with_other(mut self, key: &str, value: Option<String>) -> Self {
        let place = self.others.iter().position(|(other, _)| other == key);
        match (place, value) {
            (Some(place), Some(value)) => self.others[place].1 = value,
            (Some(place), None) => drop(self.others.remove(place)),
            (None, Some(value)) => self.others.push((key.into(), value)),
            (None, None) => {}
        }
        self
    }

    /// Whether failing to notify the authority (Art. 33) is among the infringements.
    #[must_use]
    pub fn charges_notification(&self) -> bool {
        self.charges(33)
    }

    /// Whether failing to tell the people affected (Art. 34) is among the infringements.
    #[must_use]
    pub fn charges_communication(&self) -> bool {
        self.charges(34)
    }

    /// Whether more than the duties to notify (Arts 33 and 34) was infringed, so that the security itself is penalised.
    #[must_use]
    pub fn charges_security(&self) -> bool {
        let provisions = self.infringements.iter().flat_map(Infringement::provisions);
        provisions.into_iter().any(|provision| !matches!(provision.article, 33 | 34))
    }

    fn charges(&self, article: u8) -> bool {
        self.infringements.iter().any(|infringement| infringement.includes(article))
    }
}
