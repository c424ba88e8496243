// Written by `cargo xtask codegen` from data/. Do not edit.
use crate::citation::{Basis, Citation, Cited, Confidence, Dated, Source};
use crate::date::Date;
use crate::money::{Money, Multiple, Points, Range, Share};
use super::{Answer, Articles, Band, Chance, Choice, Control, Doubt, Entry, Evidence, Framework, Frequency, LogPoints, NationalMaximum, Question, Rule, Size, Span};

/// The day of the rulebook.
pub const VERSION: Date = Date::known(2026, 11, 29);

/// Every source that is cited.
pub static SOURCES: &[&Source] = &[
    &sources::UK_GDPR,
    &sources::DPA_2018,
    &sources::ICO_FINING_GUIDANCE,
    &sources::ICO_FINING_GUIDANCE_DRAFT,
    &sources::ICO_PUBLIC_SECTOR_APPROACH,
    &sources::ICO_23ANDME_2025,
    &sources::ICO_BIRTHLINK_2025,
    &sources::ICO_CAPITA_2025,
    &sources::ICO_DPP_LAW_2025,
    &sources::ICO_ENFORCEMENT,
    &sources::ICO_INCIDENT_TRENDS,
    &sources::DECISION_MARKETING_2025,
    &sources::HNK_2025,
    &sources::GANDAL_2023,
    &sources::MARSH_2023,
    &sources::CSBS_2025,
    &sources::CYENTIA_IRIS_2025,
    &sources::GDPR,
    &sources::EDPB_04_2022,
    &sources::ECB_REFERENCE_RATES,
    &sources::ENFORCEMENT_TRACKER,
    &sources::DLA_PIPER_2026,
    &sources::GDPRHUB_CODED,
    &sources::UODO_SANTANDER_2024,
    &sources::UODO_RES_GASTRO_2024,
    &sources::ICO_REDDIT_2026,
    &sources::ICO_MEDIALAB_2026,
    &sources::ICO_LASTPASS_2025,
    &sources::ICO_MOD_2025,
    &sources::ICO_ADVANCED_2025,
    &sources::ICO_SOUTHEND_2024,
    &sources::ICO_LEVALES_2024,
    &sources::FIVE_ESSEX_2024,
    &sources::ICO_ELECTORAL_COMMISSION_2024,
    &sources::ICO_BIRMINGHAM_CHILDRENS_TRUST_2024,
    &sources::ICO_CLYDE_VALLEY_2024,
    &sources::ICO_WEST_MIDLANDS_POLICE_2024,
    &sources::ICO_NOTTINGHAMSHIRE_2023,
    &sources::ICO_NHS_LANARKSHIRE_2023,
    &sources::ICO_PARKSIDE_2023,
    &sources::ICO_MOJ_2023,
    &sources::SOLICITORS_JOURNAL_2023,
    &sources::ICO_TUCKERS_2022,
    &sources::ICO_CABINET_OFFICE_2021,
    &sources::ICO_HIV_SCOTLAND_2021,
    &sources::ICO_MERMAIDS_2021,
    &sources::ICO_MARRIOTT_2020,
    &sources::ICO_BRITISH_AIRWAYS_2020,
    &sources::PINSENT_MASONS_2021,
    &sources::CNIL_FRANCE_TRAVAIL_2026,
    &sources::CNIL_FREE_MOBILE_2026,
    &sources::UODO_MCDONALDS_2025,
    &sources::BFDI_VODAFONE_2025,
    &sources::AEPD_IBERMUTUA_2025,
    &sources::UODO_MEDICAL_CENTRE_2025,
    &sources::DPC_META_VIEW_AS_2024,
    &sources::UODO_HOSPITAL_2024,
    &sources::UODO_WEBSITE_OPERATOR_2024,
    &sources::UODO_TRADING_BUSINESS_2024,
    &sources::DPC_META_PASSWORDS_2024,
    &sources::UODO_MBANK_2024,
    &sources::UODO_AMERICAN_HEART_2024,
    &sources::UODO_TOYOTA_BANK_2024,
    &sources::HDPA_HELLENIC_POST_2024,
    &sources::GARANTE_UNICREDIT_2024,
    &sources::AEPD_IDE_2024,
    &sources::AEPD_IBERDROLA_2024,
    &sources::AEPD_PHONE_HOUSE_2023,
    &sources::IMY_INDECAP_2023,
    &sources::IMY_TRYGG_HANSA_2023,
    &sources::GDPRHUB_DIGI_2023,
    &sources::AZOP_B2_KAPITAL_2023,
    &sources::DPC_VIEC_2022,
    &sources::CNIL_INFOGREFFE_2022,
    &sources::DATATILSYNET_STORTINGET_2022,
    &sources::CNIL_DEDALUS_2022,
    &sources::DPC_BANK_OF_IRELAND_2022,
    &sources::HDPA_OTE_2022,
    &sources::DATATILSYNET_OSTRE_TOTEN_2022,
    &sources::CNIL_SLIMPAY_2021,
    &sources::AEPD_AIR_EUROPA_2021,
    &sources::AP_BOOKING_2020,
    &sources::DPC_TWITTER_2020,
    &sources::AP_OLVG_2020,
    &sources::NORTON_ROSE_2020,
    &sources::UODO_MORELE_2019,
    &sources::CPDP_NRA_2019,
    &sources::AP_HAGA_2019,
    &sources::CNPD_BARREIRO_2018,
    &sources::GOWER_1971,
];

pub(crate) mod sources {
    use super::*;

    pub(crate) static UK_GDPR: Source = Source {
        id: "uk-gdpr",
        title: "UK GDPR (Regulation (EU) 2016/679 as it forms part of domestic law)",
        publisher: "legislation.gov.uk",
        url: "https://www.legislation.gov.uk/eur/2016/679/contents",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static DPA_2018: Source = Source {
        id: "dpa-2018",
        title: "Data Protection Act 2018",
        publisher: "legislation.gov.uk",
        url: "https://www.legislation.gov.uk/ukpga/2018/12/contents",
        date: Some(Date::known(2018, 5, 23)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_FINING_GUIDANCE: Source = Source {
        id: "ico-fining-guidance",
        title: "Data Protection Fining Guidance",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/about-the-ico/our-information/policies-and-procedures/data-protection-fining-guidance/",
        date: Some(Date::known(2024, 3, 18)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_FINING_GUIDANCE_DRAFT: Source = Source {
        id: "ico-fining-guidance-draft",
        title: "Draft Data Protection Fining Guidance, Step 3: Calculation of the starting point",
        publisher: "Information Commissioner’s Office",
        url: "https://cy.ico.org.uk/about-the-ico/what-we-do/draft-data-protection-fining-guidance/calculation-of-the-appropriate-amount-of-the-fine/step-3-calculation-of-the-starting-point",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_PUBLIC_SECTOR_APPROACH: Source = Source {
        id: "ico-public-sector-approach",
        title: "Public sector approach",
        publisher: "Information Commissioner’s Office",
        url: "https://cy.ico.org.uk/about-the-ico/our-information/policies-and-procedures/public-sector-approach",
        date: Some(Date::known(2025, 11, 11)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_23ANDME_2025: Source = Source {
        id: "ico-23andme-2025",
        title: "Penalty notice: 23andMe, Inc. (announcement)",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/about-the-ico/media-centre/news-and-blogs/2025/06/23andme-fined-for-failing-to-protect-uk-users-genetic-data/",
        date: Some(Date::known(2025, 6, 5)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_BIRTHLINK_2025: Source = Source {
        id: "ico-birthlink-2025",
        title: "Penalty notice: Birthlink",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media2/bvljtpy2/birthlink-mpn.pdf",
        date: Some(Date::known(2025, 6, 24)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_CAPITA_2025: Source = Source {
        id: "ico-capita-2025",
        title: "Penalty notice: Capita plc and Capita Pension Solutions Limited",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media2/pv5nhks4/capita-plc-and-cpsl-monetary-penalty-notice.pdf",
        date: Some(Date::known(2025, 10, 15)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_DPP_LAW_2025: Source = Source {
        id: "ico-dpp-law-2025",
        title: "Penalty notice: DPP Law Ltd",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media2/pr4bg5hq/dpp-law-ltd-monetary-penalty-notice.pdf",
        date: Some(Date::known(2025, 4, 14)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_ENFORCEMENT: Source = Source {
        id: "ico-enforcement",
        title: "Enforcement action",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/action-weve-taken/enforcement/",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_INCIDENT_TRENDS: Source = Source {
        id: "ico-incident-trends",
        title: "Data security incident trends",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/action-weve-taken/data-security-incident-trends/",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static DECISION_MARKETING_2025: Source = Source {
        id: "decision-marketing-2025",
        title: "ICO to offer discounts for law breakers if they fess up",
        publisher: "Decision Marketing",
        url: "https://www.decisionmarketing.co.uk/news/ico-to-offer-discounts-for-law-breakers-if-they-fess-up",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static HNK_2025: Source = Source {
        id: "hnk-2025",
        title: "ICO Annual Report 2024-25: findings",
        publisher: "HNK Solicitors",
        url: "https://hnksolicitors.com/news/ico-annual-report-2024-2025-findings",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static GANDAL_2023: Source = Source {
        id: "gandal-2023",
        title: "Empirically Evaluating the Effect of Security Precautions on Cyber Incidents (Gandal, Moore, Riordan and Barnir)",
        publisher: "Computers & Security 133, by way of SSRN",
        url: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4189908",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static MARSH_2023: Source = Source {
        id: "marsh-2023",
        title: "Using data to prioritize cybersecurity investments (announcement)",
        publisher: "Marsh McLennan Cyber Risk Analytics Center",
        url: "https://ai-techpark.com/marsh-mclennan-releases-a-report-from-cyber-risk-analytics-center/",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static CSBS_2025: Source = Source {
        id: "csbs-2025",
        title: "Cyber security breaches survey 2025",
        publisher: "Department for Science, Innovation and Technology and Home Office",
        url: "https://www.gov.uk/government/statistics/cyber-security-breaches-survey-2025/cyber-security-breaches-survey-2025",
        date: Some(Date::known(2025, 4, 10)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static CYENTIA_IRIS_2025: Source = Source {
        id: "cyentia-iris-2025",
        title: "Information Risk Insights Study 2025",
        publisher: "Cyentia Institute",
        url: "https://www.cyentia.com/multiple-incidents-public",
        date: Some(Date::known(2025, 6, 6)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static GDPR: Source = Source {
        id: "gdpr",
        title: "General Data Protection Regulation (Regulation (EU) 2016/679)",
        publisher: "EUR-Lex",
        url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng",
        date: Some(Date::known(2016, 4, 27)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static EDPB_04_2022: Source = Source {
        id: "edpb-04-2022",
        title: "Guidelines 04/2022 on the calculation of administrative fines under the GDPR, version 2.1",
        publisher: "European Data Protection Board",
        url: "https://www.edpb.europa.eu/system/files/2023-06/edpb_guidelines_042022_calculationofadministrativefines_en.pdf",
        date: Some(Date::known(2023, 5, 24)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ECB_REFERENCE_RATES: Source = Source {
        id: "ecb-reference-rates",
        title: "Euro foreign exchange reference rates",
        publisher: "European Central Bank",
        url: "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml",
        date: Some(Date::known(2026, 5, 8)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ENFORCEMENT_TRACKER: Source = Source {
        id: "enforcement-tracker",
        title: "GDPR Enforcement Tracker",
        publisher: "CMS",
        url: "https://www.enforcementtracker.com/",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static DLA_PIPER_2026: Source = Source {
        id: "dla-piper-2026",
        title: "GDPR Fines and Data Breach Survey: January 2026",
        publisher: "DLA Piper",
        url: "https://www.dlapiper.com/en/insights/publications/2026/01/dla-piper-gdpr-fines-and-data-breach-survey-january-2026",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static GDPRHUB_CODED: Source = Source {
        id: "gdprhub-coded",
        title: "Coding of GDPRhub decisions up to autumn 2025 (counts only)",
        publisher: "mnov88",
        url: "https://github.com/mnov88/enforcement",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static UODO_SANTANDER_2024: Source = Source {
        id: "uodo-santander-2024",
        title: "Decision DKN.5131.59.2022: Santander Bank Polska",
        publisher: "UODO (Poland)",
        url: "https://www.uodo.gov.pl/decyzje/DKN.5131.59.2022",
        date: Some(Date::known(2024, 3, 12)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static UODO_RES_GASTRO_2024: Source = Source {
        id: "uodo-res-gastro-2024",
        title: "Decision DKN.5131.29.2023: Res-Gastro",
        publisher: "UODO (Poland)",
        url: "https://www.uodo.gov.pl/decyzje/DKN.5131.29.2023",
        date: Some(Date::known(2024, 4, 29)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_REDDIT_2026: Source = Source {
        id: "ico-reddit-2026",
        title: "Penalty notice: Reddit",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media2/hrlmvj14/reddit-mpn-20260223.pdf",
        date: Some(Date::known(2026, 2, 23)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_MEDIALAB_2026: Source = Source {
        id: "ico-medialab-2026",
        title: "Penalty notice: MediaLab.AI (Imgur)",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media2/bghpp40j/medialab-penalty-notice-20260204.pdf",
        date: Some(Date::known(2026, 2, 4)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_LASTPASS_2025: Source = Source {
        id: "ico-lastpass-2025",
        title: "Penalty notice: LastPass UK Ltd",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media2/xfbl1uaa/lastpass-uk-ltd-penalty-notice.pdf",
        date: Some(Date::known(2025, 11, 20)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_MOD_2025: Source = Source {
        id: "ico-mod-2025",
        title: "Explaining our approach to the MoD data breach",
        publisher: "Information Commissioner’s Office",
        url: "https://cy.ico.org.uk/about-the-ico/media-centre/news-and-blogs/2025/07/explaining-our-approach-to-the-mod-data-breach",
        date: Some(Date::known(2025, 7, 17)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_ADVANCED_2025: Source = Source {
        id: "ico-advanced-2025",
        title: "Penalty notice: Advanced Computer Software Group Ltd (announcement)",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/action-weve-taken/enforcement/2025/03/advanced-computer-software-group-limited/",
        date: Some(Date::known(2025, 3, 26)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_SOUTHEND_2024: Source = Source {
        id: "ico-southend-2024",
        title: "Reprimand: Southend-on-Sea City Council",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/reprimands/4031391/southend-on-sea-city-council-reprimand.pdf",
        date: Some(Date::known(2024, 10, 17)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_LEVALES_2024: Source = Source {
        id: "ico-levales-2024",
        title: "Reprimand: Levales Solicitors LLP",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/reprimands/4031328/levales-reprimand.pdf",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static FIVE_ESSEX_2024: Source = Source {
        id: "five-essex-2024",
        title: "£750,000 fine for the Police Service of Northern Ireland",
        publisher: "5 Essex Chambers",
        url: "https://www.5essex.co.uk/data-brief/the-ico-have-issued-a-penalty-notice-against-the-police-service-of-northern-ireland-psni-to-the-tune-of-750000-following-a-breach-of-the-uk-gdpr/",
        date: Some(Date::known(2024, 11, 26)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_ELECTORAL_COMMISSION_2024: Source = Source {
        id: "ico-electoral-commission-2024",
        title: "Reprimand: Electoral Commission",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/reprimands/4030454/the-electoral-commission-reprimand.pdf",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_BIRMINGHAM_CHILDRENS_TRUST_2024: Source = Source {
        id: "ico-birmingham-childrens-trust-2024",
        title: "Reprimand: Birmingham Children’s Trust Community Interest Company (announcement)",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/action-weve-taken/enforcement/birmingham-childrens-trust-community-interest-company/",
        date: Some(Date::known(2024, 5, 14)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_CLYDE_VALLEY_2024: Source = Source {
        id: "ico-clyde-valley-2024",
        title: "Reprimand: Clyde Valley Housing Association (announcement)",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/action-weve-taken/enforcement/clyde-valley-housing-association/",
        date: Some(Date::known(2024, 4, 18)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_WEST_MIDLANDS_POLICE_2024: Source = Source {
        id: "ico-west-midlands-police-2024",
        title: "Reprimand: Chief Constable of West Midlands Police",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/reprimands/4028638/20240226-wmp-final-reprimand.pdf",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_NOTTINGHAMSHIRE_2023: Source = Source {
        id: "ico-nottinghamshire-2023",
        title: "Reprimand: Nottinghamshire County Council",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/reprimands/4026605/nottinghamshire-county-council.pdf",
        date: Some(Date::known(2023, 8, 11)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_NHS_LANARKSHIRE_2023: Source = Source {
        id: "ico-nhs-lanarkshire-2023",
        title: "ICO reprimands NHS Lanarkshire for sharing patient data via WhatsApp",
        publisher: "Information Commissioner’s Office, by way of wired-gov",
        url: "https://www.wired-gov.net/wg/news.nsf/articles/ico+reprimands+nhs+lanarkshire+for+sharing+patient+data+via+whatsapp+02082023131500?open",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_PARKSIDE_2023: Source = Source {
        id: "ico-parkside-2023",
        title: "Reprimand: Parkside Community Primary School",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/reprimands/4025365/parkside-community-primary-school-reprimand-20230523.pdf",
        date: Some(Date::known(2023, 5, 23)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_MOJ_2023: Source = Source {
        id: "ico-moj-2023",
        title: "Reprimand: Ministry of Justice",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/reprimands/4025227/20230524-reprimand-moj_redacted.pdf",
        date: Some(Date::known(2023, 4, 27)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static SOLICITORS_JOURNAL_2023: Source = Source {
        id: "solicitors-journal-2023",
        title: "Surrey Police and Sussex Police reprimanded for recording phone calls without people’s knowledge",
        publisher: "Solicitors Journal",
        url: "https://www.solicitorsjournal.com/sjarticle/surrey-police-and-sussex-police-reprimanded-for-recording-phone-calls-without-peoples-knowledge",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_TUCKERS_2022: Source = Source {
        id: "ico-tuckers-2022",
        title: "Penalty notice: Tuckers Solicitors LLP",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/mpns/4019746/tuckers-mpn-20220228.pdf",
        date: Some(Date::known(2022, 2, 28)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_CABINET_OFFICE_2021: Source = Source {
        id: "ico-cabinet-office-2021",
        title: "Penalty notice: Cabinet Office",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/mpns/4019105/cabinet-office-mpn-202112.pdf",
        date: Some(Date::known(2021, 11, 15)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_HIV_SCOTLAND_2021: Source = Source {
        id: "ico-hiv-scotland-2021",
        title: "Penalty notice: HIV Scotland",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/mpns/4018736/mpn-hiv-scotland-20211018.pdf",
        date: Some(Date::known(2021, 10, 18)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_MERMAIDS_2021: Source = Source {
        id: "ico-mermaids-2021",
        title: "Penalty notice: Mermaids",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/mpns/2620171/mermaids-mpn-20210705.pdf",
        date: Some(Date::known(2021, 7, 5)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_MARRIOTT_2020: Source = Source {
        id: "ico-marriott-2020",
        title: "Penalty notice: Marriott International Inc",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/mpns/2618524/marriott-international-inc-mpn-20201030.pdf",
        date: Some(Date::known(2020, 10, 30)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static ICO_BRITISH_AIRWAYS_2020: Source = Source {
        id: "ico-british-airways-2020",
        title: "Penalty notice: British Airways plc",
        publisher: "Information Commissioner’s Office",
        url: "https://ico.org.uk/media/action-weve-taken/mpns/2618421/ba-penalty-20201016.pdf",
        date: Some(Date::known(2020, 10, 16)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static PINSENT_MASONS_2021: Source = Source {
        id: "pinsent-masons-2021",
        title: "Pharmacy’s UK GDPR fine reduced on appeal",
        publisher: "Pinsent Masons",
        url: "https://www.pinsentmasons.com/out-law/news/pharmacys-uk-gdpr-fine-reduced-on-appeal",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static CNIL_FRANCE_TRAVAIL_2026: Source = Source {
        id: "cnil-france-travail-2026",
        title: "Deliberation SAN-2026-003: France Travail",
        publisher: "CNIL (France)",
        url: "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000053408671",
        date: Some(Date::known(2026, 1, 22)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static CNIL_FREE_MOBILE_2026: Source = Source {
        id: "cnil-free-mobile-2026",
        title: "Data breach: Free Mobile and Free fined €42 million (announcement)",
        publisher: "CNIL (France)",
        url: "https://www.cnil.fr/en/node/168013",
        date: Some(Date::known(2026, 1, 14)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static UODO_MCDONALDS_2025: Source = Source {
        id: "uodo-mcdonalds-2025",
        title: "Decision DKN.5130.4179.2020: McDonald’s Polska",
        publisher: "UODO (Poland)",
        url: "https://orzeczenia.uodo.gov.pl/document/urn:ndoc:gov:pl:uodo:2020:dkn_5130_4179/content",
        date: Some(Date::known(2025, 6, 23)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static BFDI_VODAFONE_2025: Source = Source {
        id: "bfdi-vodafone-2025",
        title: "Fines on Vodafone (announcement)",
        publisher: "BfDI (Germany)",
        url: "https://www.bfdi.bund.de/SharedDocs/Pressemitteilungen/DE/2025/06_Geldbu%C3%9Fe-Vodafone.html",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static AEPD_IBERMUTUA_2025: Source = Source {
        id: "aepd-ibermutua-2025",
        title: "Decision PS-00540-2024: Ibermutua",
        publisher: "AEPD (Spain)",
        url: "https://www.aepd.es/documento/ps-00540-2024.pdf",
        date: Some(Date::known(2025, 3, 3)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static UODO_MEDICAL_CENTRE_2025: Source = Source {
        id: "uodo-medical-centre-2025",
        title: "Decision DKN.5131.4.2024: medical centre",
        publisher: "UODO (Poland)",
        url: "https://www.uodo.gov.pl/decyzje/DKN.5131.4.2024",
        date: Some(Date::known(2025, 1, 17)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static DPC_META_VIEW_AS_2024: Source = Source {
        id: "dpc-meta-view-as-2024",
        title: "Irish Data Protection Commission fines Meta €251 million",
        publisher: "DPC (Ireland)",
        url: "https://dataprotection.ie/en/news-media/press-releases/irish-data-protection-commission-fines-meta-eu251-million",
        date: Some(Date::known(2024, 12, 17)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static UODO_HOSPITAL_2024: Source = Source {
        id: "uodo-hospital-2024",
        title: "Decision DKN.5131.6.2024: hospital",
        publisher: "UODO (Poland)",
        url: "https://www.uodo.gov.pl/decyzje/DKN.5131.6.2024",
        date: Some(Date::known(2024, 11, 26)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static UODO_WEBSITE_OPERATOR_2024: Source = Source {
        id: "uodo-website-operator-2024",
        title: "Decision DKN.5130.2415.2020: website operator",
        publisher: "UODO (Poland)",
        url: "https://www.uodo.gov.pl/decyzje/DKN.5130.2415.2020",
        date: Some(Date::known(2024, 11, 12)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static UODO_TRADING_BUSINESS_2024: Source = Source {
        id: "uodo-trading-business-2024",
        title: "Decision DKN.5131.1.2021: trading business and its processor",
        publisher: "UODO (Poland)",
        url: "https://www.uodo.gov.pl/decyzje/DKN.5131.1.2021",
        date: Some(Date::known(2024, 10, 9)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static DPC_META_PASSWORDS_2024: Source = Source {
        id: "dpc-meta-passwords-2024",
        title: "Inquiry IN-19-4-1 into Meta Platforms Ireland",
        publisher: "DPC (Ireland)",
        url: "https://dataprotection.ie/en/dpc-guidance/law/decisions-made-under-data-protection-act-2018/inquiry-into-meta-platforms-ireland-limited-september-2024",
        date: Some(Date::known(2024, 9, 26)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static UODO_MBANK_2024: Source = Source {
        id: "uodo-mbank-2024",
        title: "Decision DKN.5131.1.2024: mBank",
        publisher: "UODO (Poland)",
        url: "https://www.uodo.gov.pl/decyzje/DKN.5131.1.2024",
        date: Some(Date::known(2024, 8, 20)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static UODO_AMERICAN_HEART_2024: Source = Source {
        id: "uodo-american-heart-2024",
        title: "Decision DKN.5112.35.2021: American Heart of Poland",
        publisher: "UODO (Poland)",
        url: "https://www.uodo.gov.pl/decyzje/DKN.5112.35.2021",
        date: Some(Date::known(2024, 5, 20)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static UODO_TOYOTA_BANK_2024: Source = Source {
        id: "uodo-toyota-bank-2024",
        title: "Decision DKN.5131.28.2023: Toyota Bank Polska",
        publisher: "UODO (Poland)",
        url: "https://www.uodo.gov.pl/decyzje/DKN.5131.28.2023",
        date: Some(Date::known(2024, 3, 12)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static HDPA_HELLENIC_POST_2024: Source = Source {
        id: "hdpa-hellenic-post-2024",
        title: "Decision 10/2024: Hellenic Post",
        publisher: "HDPA (Greece)",
        url: "https://www.dpa.gr/sites/default/files/2024-04/10_2024%20anonym_0.pdf",
        date: Some(Date::known(2024, 2, 28)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static GARANTE_UNICREDIT_2024: Source = Source {
        id: "garante-unicredit-2024",
        title: "Decision 9991020: UniCredit",
        publisher: "Garante (Italy)",
        url: "https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9991020",
        date: Some(Date::known(2024, 2, 8)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static AEPD_IDE_2024: Source = Source {
        id: "aepd-ide-2024",
        title: "Decision PS-00145-2023: I-DE Redes Eléctricas Inteligentes",
        publisher: "AEPD (Spain)",
        url: "https://www.aepd.es/documento/ps-00145-2023.pdf",
        date: Some(Date::known(2024, 2, 7)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static AEPD_IBERDROLA_2024: Source = Source {
        id: "aepd-iberdrola-2024",
        title: "Decision PS-00221-2023: Iberdrola",
        publisher: "AEPD (Spain)",
        url: "https://www.aepd.es/documento/ps-00221-2023.pdf",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static AEPD_PHONE_HOUSE_2023: Source = Source {
        id: "aepd-phone-house-2023",
        title: "Decision PS-00084-2023: The Phone House Spain",
        publisher: "AEPD (Spain)",
        url: "https://www.aepd.es/documento/ps-00084-2023.pdf",
        date: Some(Date::known(2023, 12, 27)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static IMY_INDECAP_2023: Source = Source {
        id: "imy-indecap-2023",
        title: "Decision DI-2021-3422: Indecap",
        publisher: "IMY (Sweden)",
        url: "https://www.imy.se/globalassets/dokument/beslut/2023/beslut-tillsyn-indecap.pdf",
        date: Some(Date::known(2023, 11, 7)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static IMY_TRYGG_HANSA_2023: Source = Source {
        id: "imy-trygg-hansa-2023",
        title: "Decision DI-2021-1905: Trygg-Hansa",
        publisher: "IMY (Sweden)",
        url: "https://www.imy.se/globalassets/dokument/beslut/2023/beslut-efter-tillsyn-enligt-dataskyddsforordningen---trygg-hansa-forsakring-filial.pdf",
        date: Some(Date::known(2023, 8, 28)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static GDPRHUB_DIGI_2023: Source = Source {
        id: "gdprhub-digi-2023",
        title: "NAIH-6427-1/2023: Digi (summary)",
        publisher: "GDPRhub",
        url: "https://gdprhub.eu/index.php?title=NAIH_(Hungary)_-_NAIH_%E2%80%93_6427-1/2023",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static AZOP_B2_KAPITAL_2023: Source = Source {
        id: "azop-b2-kapital-2023",
        title: "Fine of €2.26 million on a debt collection agency (announcement)",
        publisher: "AZOP (Croatia)",
        url: "https://azop.hr/agenciji-za-naplatu-potrazivanja-izrecena-upravna-novcana-kazna-u-iznosu-od-226-milijuna-eura/",
        date: Some(Date::known(2023, 5, 4)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static DPC_VIEC_2022: Source = Source {
        id: "dpc-viec-2022",
        title: "Decision IN-21-2-5: Virtue Integrated Elder Care",
        publisher: "DPC (Ireland)",
        url: "https://www.dataprotection.ie/sites/default/files/uploads/2023-01/Final%20Decision%20VIEC%20IN-21-2-5%20121222_Redacted.pdf",
        date: Some(Date::known(2022, 12, 20)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static CNIL_INFOGREFFE_2022: Source = Source {
        id: "cnil-infogreffe-2022",
        title: "Deliberation SAN-2022-018: Infogreffe",
        publisher: "CNIL (France)",
        url: "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000046280956",
        date: Some(Date::known(2022, 9, 8)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static DATATILSYNET_STORTINGET_2022: Source = Source {
        id: "datatilsynet-stortinget-2022",
        title: "Fine on Stortinget (announcement)",
        publisher: "Datatilsynet (Norway)",
        url: "https://www.datatilsynet.no/regelverk-og-verktoy/lover-og-regler/avgjorelser-fra-datatilsynet/2022/overtredelsesgebyr-til-stortinget/",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static CNIL_DEDALUS_2022: Source = Source {
        id: "cnil-dedalus-2022",
        title: "Deliberation SAN-2022-009: Dedalus Biologie",
        publisher: "CNIL (France)",
        url: "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000045614368",
        date: Some(Date::known(2022, 4, 15)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static DPC_BANK_OF_IRELAND_2022: Source = Source {
        id: "dpc-bank-of-ireland-2022",
        title: "Decision IN-19-9-5: Bank of Ireland",
        publisher: "DPC (Ireland)",
        url: "https://www.dataprotection.ie/sites/default/files/uploads/2022-04/Final%20Decision%20in%20Inquiry%20IN-19-9-5%20%2831.03.2022%29.pdf",
        date: Some(Date::known(2022, 3, 14)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static HDPA_OTE_2022: Source = Source {
        id: "hdpa-ote-2022",
        title: "Fines for a personal data breach and unlawful processing: Cosmote and OTE (announcement of decision 4/2022)",
        publisher: "HDPA (Greece)",
        url: "https://www.dpa.gr/el/enimerwtiko/prakseisArxis/epiboli-prostimoy-gia-peristatiko-parabiasis-prosopikon-dedomenon-kai-mi",
        date: Some(Date::known(2022, 1, 27)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static DATATILSYNET_OSTRE_TOTEN_2022: Source = Source {
        id: "datatilsynet-ostre-toten-2022",
        title: "Fine on the municipality of Østre Toten (announcement)",
        publisher: "Datatilsynet (Norway)",
        url: "https://www.datatilsynet.no/regelverk-og-verktoy/lover-og-regler/avgjorelser-fra-datatilsynet/2022/overtredelsesgebyr-til-ostre-toten-kommune/",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static CNIL_SLIMPAY_2021: Source = Source {
        id: "cnil-slimpay-2021",
        title: "Deliberation SAN-2021-020: Slimpay",
        publisher: "CNIL (France)",
        url: "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000044609709",
        date: Some(Date::known(2021, 12, 28)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static AEPD_AIR_EUROPA_2021: Source = Source {
        id: "aepd-air-europa-2021",
        title: "Decision PS-00179-2020: Air Europa",
        publisher: "AEPD (Spain)",
        url: "https://www.aepd.es/es/documento/ps-00179-2020.pdf",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static AP_BOOKING_2020: Source = Source {
        id: "ap-booking-2020",
        title: "Decision on a fine: Booking.com",
        publisher: "AP (Netherlands)",
        url: "https://autoriteitpersoonsgegevens.nl/sites/default/files/atoms/files/besluit_boete_booking.pdf",
        date: Some(Date::known(2020, 12, 10)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static DPC_TWITTER_2020: Source = Source {
        id: "dpc-twitter-2020",
        title: "Decision IN-19-1-1: Twitter International Company",
        publisher: "DPC (Ireland), by way of the European Data Protection Board",
        url: "https://edpb.europa.eu/sites/edpb/files/decisions/final_decision_-_in-19-1-1_9.12.2020.pdf",
        date: Some(Date::known(2020, 12, 9)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static AP_OLVG_2020: Source = Source {
        id: "ap-olvg-2020",
        title: "OLVG hospital fined for inadequate security of medical records (announcement)",
        publisher: "AP (Netherlands)",
        url: "https://autoriteitpersoonsgegevens.nl/nl/nieuws/ziekenhuis-olvg-beboet-om-onvoldoende-beveiliging-medische-dossiers",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static NORTON_ROSE_2020: Source = Source {
        id: "norton-rose-2020",
        title: "German court cuts multimillion GDPR fine by 90%",
        publisher: "Norton Rose Fulbright",
        url: "https://www.dataprotectionreport.com/2020/11/german-court-cuts-multimillion-gdpr-fine-by-90/",
        date: None,
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static UODO_MORELE_2019: Source = Source {
        id: "uodo-morele-2019",
        title: "Decision ZSPR.421.2.2019: Morele.net",
        publisher: "UODO (Poland)",
        url: "https://uodo.gov.pl/decyzje/ZSPR.421.2.2019",
        date: Some(Date::known(2019, 9, 10)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static CPDP_NRA_2019: Source = Source {
        id: "cpdp-nra-2019",
        title: "Update on the inspection at the National Revenue Agency",
        publisher: "CPDP (Bulgaria)",
        url: "https://cpdp.bg/en/update-on-the-undertaken-inspection-at-the-national-revenue-agency",
        date: Some(Date::known(2019, 8, 28)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static AP_HAGA_2019: Source = Source {
        id: "ap-haga-2019",
        title: "Decision on a fine: HagaZiekenhuis",
        publisher: "AP (Netherlands)",
        url: "https://www.autoriteitpersoonsgegevens.nl/uploads/imported/besluit_haga_-_ter_openbaarmaking.pdf",
        date: Some(Date::known(2019, 6, 18)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static CNPD_BARREIRO_2018: Source = Source {
        id: "cnpd-barreiro-2018",
        title: "Deliberation 984/2018: Centro Hospitalar Barreiro Montijo",
        publisher: "CNPD (Portugal)",
        url: "https://www.cnpd.pt/home/decisoes/Delib/20_984_2018.pdf",
        date: Some(Date::known(2018, 10, 9)),
        read: Date::known(2026, 11, 23),
    };

    pub(crate) static GOWER_1971: Source = Source {
        id: "gower-1971",
        title: "A General Coefficient of Similarity and Some of Its Properties (Biometrics 27, pages 857 to 871)",
        publisher: "J. C. Gower",
        url: "https://doi.org/10.2307/2528823",
        date: None,
        read: Date::known(2026, 11, 25),
    };
}

/// What people are asked for, in the order of a link.
pub static QUESTIONS: &[Question] = &[
    Question {
        key: "regime",
        group: "organisation",
        label: "Regime",
        help: "The law and the fining guidance that are applied: the UK’s, or the European Union’s. Amounts are in its currency, and stay as they are when it changes.",
        matters: "It sets the maximum, the turnover bands, the currency and the decided cases to compare with.",
        example: "23andMe was fined £2.31 million by the UK’s Information Commissioner; Free Mobile was fined €27 million by the CNIL in France.",
        step: "statutory-maximum",
        cited: [Some(uk::statutory_maximum::HIGHER_FIXED.newest()), Some(eu::statutory_maximum::HIGHER_FIXED.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "uk", label: "United Kingdom" },
            Choice { value: "eu", label: "European Union" },
        ]),
    },
    Question {
        key: "country",
        group: "organisation",
        label: "Country of the supervisory authority",
        help: "The country whose authority leads the case; only for the European Union.",
        matters: "Authorities that apply the same guidelines differ widely in what they impose.",
        example: "The Greek authority fined the post office €2,995,140, 1% of its turnover; the Italian one fined UniCredit €2.8 million, 0.01% of its.",
        step: "effective-proportionate-dissuasive",
        cited: [None, Some(eu::effective_proportionate_dissuasive::AUTHORITY.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "at", label: "Austria" },
            Choice { value: "be", label: "Belgium" },
            Choice { value: "bg", label: "Bulgaria" },
            Choice { value: "hr", label: "Croatia" },
            Choice { value: "cy", label: "Cyprus" },
            Choice { value: "cz", label: "Czechia" },
            Choice { value: "dk", label: "Denmark" },
            Choice { value: "ee", label: "Estonia" },
            Choice { value: "fi", label: "Finland" },
            Choice { value: "fr", label: "France" },
            Choice { value: "de", label: "Germany" },
            Choice { value: "gr", label: "Greece" },
            Choice { value: "hu", label: "Hungary" },
            Choice { value: "is", label: "Iceland" },
            Choice { value: "ie", label: "Ireland" },
            Choice { value: "it", label: "Italy" },
            Choice { value: "lv", label: "Latvia" },
            Choice { value: "li", label: "Liechtenstein" },
            Choice { value: "lt", label: "Lithuania" },
            Choice { value: "lu", label: "Luxembourg" },
            Choice { value: "mt", label: "Malta" },
            Choice { value: "nl", label: "Netherlands" },
            Choice { value: "no", label: "Norway" },
            Choice { value: "pl", label: "Poland" },
            Choice { value: "pt", label: "Portugal" },
            Choice { value: "ro", label: "Romania" },
            Choice { value: "sk", label: "Slovakia" },
            Choice { value: "si", label: "Slovenia" },
            Choice { value: "es", label: "Spain" },
            Choice { value: "se", label: "Sweden" },
        ]),
    },
    Question {
        key: "on",
        group: "scenario",
        label: "Law in force on",
        help: "The day whose law and guidance are applied; today’s rulebook if left out.",
        matters: "Which provisions carry the higher maximum has changed, and may change again.",
        example: "British Airways was fined £20 million in 2020 under an older policy; today’s steps would start from another amount.",
        step: "starting-point",
        cited: [Some(uk::starting_point::EARLIER_POLICY.newest()), Some(eu::starting_point::EARLIER_POLICY.newest())],
        guide: &[],
        answer: Answer::Day,
    },
    Question {
        key: "title",
        group: "scenario",
        label: "Name of the scenario",
        help: "A name of at most 80 characters, for your own use and for those you share the link with.",
        matters: "It changes nothing in the estimate.",
        example: "Notices go by the name of the organisation and the year, as DPP Law, 2025, fined £60,000.",
        step: "",
        cited: [None, None],
        guide: &[],
        answer: Answer::Text,
    },
    Question {
        key: "role",
        group: "organisation",
        label: "Role in the processing",
        help: "A controller decides why and how personal data are processed; a processor does so on a controller’s behalf.",
        matters: "A processor mostly answers for security alone, Article 32, which has the standard maximum; a controller for the principles of Article 5 too, which have the higher one.",
        example: "Advanced Computer Software was the first processor to be fined in the UK, £3,076,320 under Article 32 alone.",
        step: "statutory-maximum",
        cited: [Some(uk::statutory_maximum::STANDARD_PROVISIONS.newest()), Some(eu::statutory_maximum::STANDARD_PROVISIONS.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "controller", label: "Controller" },
            Choice { value: "processor", label: "Processor" },
        ]),
    },
    Question {
        key: "body",
        group: "organisation",
        label: "Kind of organisation",
        help: "An undertaking is any entity that offers goods or services on a market, with all companies under the same control; public bodies and charities often are not.",
        matters: "Only an undertaking faces a maximum that grows with its turnover, and public bodies in the UK mostly get a reprimand or a small part of the full penalty.",
        example: "The Police Service of Northern Ireland was fined £750,000 where £5.6 million would have been due without the public sector approach.",
        step: "statutory-maximum",
        cited: [Some(uk::statutory_maximum::HIGHER_PERCENTAGE.newest()), Some(eu::statutory_maximum::HIGHER_PERCENTAGE.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "undertaking", label: "Undertaking" },
            Choice { value: "public", label: "Public body" },
            Choice { value: "other", label: "Charity or other body" },
        ]),
    },
    Question {
        key: "sector",
        group: "organisation",
        label: "Sector",
        help: "The field in which the organisation mainly works.",
        matters: "It changes the chance of a breach in a year, and nothing in the penalty.",
        example: "DPP Law, a firm of solicitors with a turnover of about £3.5 million, was fined £60,000.",
        step: "",
        cited: [None, None],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "health", label: "Health and care" },
            Choice { value: "finance", label: "Finance and insurance" },
            Choice { value: "education", label: "Education" },
            Choice { value: "public", label: "Public administration" },
            Choice { value: "retail", label: "Retail" },
            Choice { value: "technology", label: "Technology and information" },
            Choice { value: "professional", label: "Professional services" },
            Choice { value: "manufacturing", label: "Manufacturing" },
            Choice { value: "hospitality", label: "Hospitality" },
            Choice { value: "utilities", label: "Utilities" },
            Choice { value: "other", label: "Other" },
        ]),
    },
    Question {
        key: "turnover",
        group: "organisation",
        label: "Annual turnover or budget",
        help: "The worldwide turnover of the whole undertaking in the preceding financial year, after discounts and taxes on sales; for a body that is none, the budget used instead.",
        matters: "It scales the starting point below the turnover at which the percentage takes over, and sets the maximum above it.",
        example: "Capita’s group turnover of £2,421.6 million made a maximum of £96.9 million; DPP Law’s £3.5 million brought its starting point down to 0.8% of the amount for seriousness.",
        step: "turnover",
        cited: [Some(uk::turnover::BANDS.newest()), Some(eu::turnover::BANDS.newest())],
        guide: &[
            Doubt { case: "One company on its own", so: "Its own worldwide turnover of the last full financial year." },
            Doubt { case: "Part of a group", so: "The turnover of the whole group, parent and sisters included: who can decide how another acts on the market forms one undertaking with it, and a parent with all or nearly all of the shares is taken to decide." },
            Doubt { case: "Owned by a fund, a family or several parents", so: "The owner’s turnover too, where that owner in fact decides how the company acts; else the company’s alone." },
            Doubt { case: "Based or selling elsewhere", so: "Everything, worldwide; not only what is sold under this law." },
            Doubt { case: "A public body or a charity", so: "Its budget or income, as a measure of size only; the maximum stays the fixed amount unless it offers goods or services on a market." },
        ],
        answer: Answer::Amount,
    },
    Question {
        key: "people",
        group: "breach",
        label: "People affected",
        help: "The number of people within the regime whose personal data were affected, actually or potentially.",
        matters: "More people make the infringement more serious and a penalty far more likely, though numbers alone decide little about its size.",
        example: "1,631,410 people were affected at LastPass UK and the starting point was 5% of the maximum; 791 were at DPP Law and it was 17%.",
        step: "seriousness",
        cited: [Some(uk::seriousness::PEOPLE.newest()), Some(eu::seriousness::PEOPLE.newest())],
        guide: &[],
        answer: Answer::Count("people"),
    },
    Question {
        key: "data",
        group: "breach",
        label: "Categories of personal data",
        help: "All kinds of personal data that were affected.",
        matters: "Special category and criminal offence data are treated as particularly serious; financial, identity, location and communications data come next.",
        example: "The records of Capita’s plc arm had criminal checks, health, biometric and bank data, and the starting point was 40% of the maximum.",
        step: "seriousness",
        cited: [Some(uk::seriousness::DATA.newest()), Some(eu::seriousness::DATA.newest())],
        guide: &[],
        answer: Answer::Choices(&[
            Choice { value: "contact", label: "Names and contact details" },
            Choice { value: "credentials", label: "Credentials" },
            Choice { value: "financial", label: "Financial data" },
            Choice { value: "identity", label: "Identity documents and numbers" },
            Choice { value: "location", label: "Location" },
            Choice { value: "communications", label: "Private communications" },
            Choice { value: "health", label: "Health" },
            Choice { value: "genetic", label: "Genetic data" },
            Choice { value: "biometric", label: "Biometric data" },
            Choice { value: "ethnicity", label: "Racial or ethnic origin" },
            Choice { value: "beliefs", label: "Religious or philosophical beliefs" },
            Choice { value: "politics", label: "Political opinions" },
            Choice { value: "union", label: "Trade union membership" },
            Choice { value: "sexual", label: "Sex life or sexual orientation" },
            Choice { value: "criminal", label: "Criminal convictions and offences" },
        ]),
    },
    Question {
        key: "vulnerable",
        group: "breach",
        label: "Children or other vulnerable people",
        help: "Whether children, patients, people at risk or others who can hardly protect themselves are among those affected.",
        matters: "It adds to the gravity of the infringement.",
        example: "Advanced Computer Software exposed how to get into the homes of 890 people receiving care, and was fined £3,076,320.",
        step: "seriousness",
        cited: [Some(uk::seriousness::VULNERABLE.newest()), Some(eu::seriousness::VULNERABLE.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "no", label: "No" },
            Choice { value: "yes", label: "Yes" },
        ]),
    },
    Question {
        key: "effect",
        group: "breach",
        label: "What happened to the data",
        help: "Everything that happened to the data, by an attacker or by mistake.",
        matters: "Data that were published, made unavailable or destroyed show damage even where nobody reports any.",
        example: "32.4 GB of DPP Law’s case files were taken and published on the dark web; the penalty was £60,000.",
        step: "seriousness",
        cited: [Some(uk::seriousness::EFFECT.newest()), Some(eu::seriousness::EFFECT.newest())],
        guide: &[],
        answer: Answer::Choices(&[
            Choice { value: "accessed", label: "Accessed" },
            Choice { value: "taken", label: "Taken" },
            Choice { value: "published", label: "Published" },
            Choice { value: "encrypted", label: "Encrypted" },
            Choice { value: "lost", label: "Lost" },
            Choice { value: "destroyed", label: "Destroyed" },
            Choice { value: "disclosed", label: "Disclosed" },
        ]),
    },
    Question {
        key: "harm",
        group: "breach",
        label: "Damage to people",
        help: "The material or other damage that people suffered, or were likely to suffer.",
        matters: "Actual and likely damage both add to the gravity of the infringement.",
        example: "At the Police Service of Northern Ireland the danger to the lives of 9,483 officers and staff drove the seriousness, though the data were online for less than three hours.",
        step: "seriousness",
        cited: [Some(uk::seriousness::HARM.newest()), Some(eu::seriousness::HARM.newest())],
        guide: &[
            Doubt { case: "Low", so: "Bother: unwanted mail, a password or a card to change." },
            Doubt { case: "Moderate", so: "Worry, or a loss that passes: private matters read by strangers, a fraud made good." },
            Doubt { case: "Severe", so: "Danger, or harm that lasts: to life or health, to a livelihood, or to many at once." },
        ],
        answer: Answer::Choice(&[
            Choice { value: "none", label: "None" },
            Choice { value: "low", label: "Low" },
            Choice { value: "moderate", label: "Moderate" },
            Choice { value: "severe", label: "Severe" },
        ]),
    },
    Question {
        key: "days",
        group: "breach",
        label: "Duration of the infringement",
        help: "How long the failing lasted, in days; not how long the attacker was inside.",
        matters: "The longer the infringement, the more weight it has.",
        example: "Capita’s infringement ran for 1,771 days, from the first day of the GDPR, while the attack itself took nine.",
        step: "seriousness",
        cited: [Some(uk::seriousness::DURATION.newest()), Some(eu::seriousness::DURATION.newest())],
        guide: &[],
        answer: Answer::Count("days"),
    },
    Question {
        key: "fault",
        group: "breach",
        label: "Intent or negligence",
        help: "Negligent means that the duty of care was breached without intent; intentional means knowing and willed, as where senior management approved it.",
        matters: "An intentional infringement is put in the high degree of seriousness.",
        example: "DPP Law’s £60,000 and Capita’s £8 million were both for negligence, as is every UK security case here whose notice says which.",
        step: "seriousness",
        cited: [Some(uk::seriousness::INTENTIONAL.newest()), Some(eu::seriousness::INTENTIONAL.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "negligent", label: "Negligent" },
            Choice { value: "intentional", label: "Intentional" },
        ]),
    },
    Question {
        key: "warnings",
        group: "breach",
        label: "Warnings not acted on",
        help: "Whether known warnings were not acted on, from tests, alerts, audits or outsiders.",
        matters: "Ignored warning signs make the failing more serious.",
        example: "23andMe failed to look into signs of the attack and to review its security, one of three factors that added 10%, to £2.31 million.",
        step: "seriousness",
        cited: [Some(uk::seriousness::WARNINGS.newest()), Some(eu::seriousness::WARNINGS.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "no", label: "No" },
            Choice { value: "yes", label: "Yes" },
        ]),
    },
    Question {
        key: "notified",
        group: "conduct",
        label: "Notifying the authority",
        help: "Hours from becoming aware of the breach to notifying the authority, or never. The duty is the controller’s.",
        matters: "A breach that is likely to put people at risk has to be notified within 72 hours, where that is feasible; lateness and omissions aggravate, or are an infringement of their own.",
        example: "DPP Law notified after 43 days and Birthlink after two years and five months, and both were found to infringe Article 33.",
        step: "aggravating-mitigating",
        cited: [Some(uk::aggravating_mitigating::NOTIFIED.newest()), Some(eu::aggravating_mitigating::NOTIFIED.newest())],
        guide: &[],
        answer: Answer::Count("hours, or never"),
    },
    Question {
        key: "informed",
        group: "conduct",
        label: "Telling the people affected",
        help: "Whether the people affected were told without undue delay. The duty is the controller’s, and only where the risk to them is high.",
        matters: "Telling people lets them protect themselves; not telling them aggravates, or is an infringement of its own.",
        example: "mBank was fined €928,498 for not telling its clients of a mix-up, though the authority had asked it to.",
        step: "aggravating-mitigating",
        cited: [Some(uk::aggravating_mitigating::INFORMED.newest()), Some(eu::aggravating_mitigating::INFORMED.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "prompt", label: "Promptly" },
            Choice { value: "late", label: "Late" },
            Choice { value: "never", label: "Never" },
            Choice { value: "not-needed", label: "Not needed" },
        ]),
    },
    Question {
        key: "mitigation",
        group: "conduct",
        label: "Action to mitigate the damage",
        help: "What was done to limit the damage that people suffered; steps that only prevent the next breach do not count.",
        matters: "Timely and effective steps lower the penalty.",
        example: "Capita gave credit and dark-web monitoring and worked with the authorities, which took 20% off a starting point of £38.7 million.",
        step: "aggravating-mitigating",
        cited: [Some(uk::aggravating_mitigating::MITIGATION.newest()), Some(eu::aggravating_mitigating::MITIGATION.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "none", label: "None" },
            Choice { value: "some", label: "Some" },
            Choice { value: "strong", label: "Strong" },
        ]),
    },
    Question {
        key: "cooperation",
        group: "conduct",
        label: "Cooperation with the authority",
        help: "How the organisation dealt with the investigation; ordinary cooperation is a duty and changes nothing.",
        matters: "Delay and silence aggravate; going clearly beyond the duty may mitigate.",
        example: "Res-Gastro’s cooperation and its steps to limit the damage took 35% off €120,000.",
        step: "aggravating-mitigating",
        cited: [Some(uk::aggravating_mitigating::COOPERATION.newest()), Some(eu::aggravating_mitigating::COOPERATION.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "poor", label: "Poor" },
            Choice { value: "ordinary", label: "Ordinary" },
            Choice { value: "exceptional", label: "Exceptional" },
        ]),
    },
    Question {
        key: "previous",
        group: "conduct",
        label: "Previous infringements",
        help: "Earlier infringements found by the authority, recent ones on the same subject above all.",
        matters: "They aggravate; having none changes nothing.",
        example: "Santander Bank Polska’s earlier infringements and poor cooperation raised €2.39 million to €2.6 million.",
        step: "aggravating-mitigating",
        cited: [Some(uk::aggravating_mitigating::PREVIOUS.newest()), Some(eu::aggravating_mitigating::PREVIOUS.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "none", label: "None" },
            Choice { value: "one", label: "One" },
            Choice { value: "several", label: "Several" },
        ]),
    },
    Question {
        key: "orders",
        group: "conduct",
        label: "Earlier orders on the same subject",
        help: "Whether the authority had ordered measures on the same subject that were not carried out.",
        matters: "An order that was ignored aggravates, or is an infringement of its own.",
        example: "No decided case used here turned on an ignored order; DPP Law’s notice, for £60,000, weighs the point and counts nothing.",
        step: "aggravating-mitigating",
        cited: [Some(uk::aggravating_mitigating::ORDERS.newest()), Some(eu::aggravating_mitigating::ORDERS.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "none", label: "None" },
            Choice { value: "ignored", label: "Ignored" },
        ]),
    },
    Question {
        key: "code",
        group: "conduct",
        label: "Approved code or certification",
        help: "Whether an approved code of conduct or certification was followed; ordinary standards are not meant.",
        matters: "Following one may mitigate; failing to follow one that was signed may aggravate.",
        example: "DPP Law’s being regulated by the Solicitors Regulation Authority earned it no credit, and the penalty stayed at £60,000.",
        step: "aggravating-mitigating",
        cited: [Some(uk::aggravating_mitigating::CODE.newest()), Some(eu::aggravating_mitigating::CODE.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "none", label: "None" },
            Choice { value: "followed", label: "Followed" },
            Choice { value: "broken", label: "Not followed" },
        ]),
    },
    Question {
        key: "gain",
        group: "conduct",
        label: "Financial benefit",
        help: "What the organisation gained, or saved by not investing, through the infringement.",
        matters: "The penalty should leave no profit from the infringement.",
        example: "No decided case used here names a gain; British Airways paid £20 million for leaving available measures unused.",
        step: "aggravating-mitigating",
        cited: [Some(uk::aggravating_mitigating::GAIN.newest()), Some(eu::aggravating_mitigating::GAIN.newest())],
        guide: &[],
        answer: Answer::Amount,
    },
    Question {
        key: "authorities",
        group: "conduct",
        label: "Work with the national cyber authority",
        help: "Whether the organisation reported to the national cyber authority and followed its advice beyond what the law requires.",
        matters: "Work of this kind may mitigate if it was pro-active and there is evidence of it.",
        example: "Capita’s work with the National Cyber Security Centre counted towards 20% off; DPP Law’s contact with it, not of its own accord, earned nothing.",
        step: "aggravating-mitigating",
        cited: [Some(uk::aggravating_mitigating::AUTHORITIES.newest()), Some(eu::aggravating_mitigating::AUTHORITIES.newest())],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "no", label: "No" },
            Choice { value: "yes", label: "Yes" },
        ]),
    },
    Question {
        key: "hardship",
        group: "outcome",
        label: "Financial hardship",
        help: "Whether it can be shown that the penalty would irretrievably threaten the organisation’s viability; losses alone are not enough.",
        matters: "Only in exceptional cases does it reduce the penalty.",
        example: "Birthlink, a small charity, paid £18,000 in place of £36,750; 23andMe’s claim was refused.",
        step: "hardship",
        cited: [Some(uk::hardship::KEPT.newest()), None],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "no", label: "No" },
            Choice { value: "yes", label: "Yes" },
        ]),
    },
    Question {
        key: "settlement",
        group: "outcome",
        label: "Settlement",
        help: "Whether the organisation admits the infringement and gives up its appeal, and how early.",
        matters: "The earlier the settlement, the larger the reduction; the scheme is a draft.",
        example: "Capita settled after the notice of intent and paid £8 million in place of £11.5 million.",
        step: "settlement",
        cited: [Some(uk::settlement::REDUCTION.newest()), None],
        guide: &[],
        answer: Answer::Choice(&[
            Choice { value: "none", label: "None" },
            Choice { value: "early", label: "Before the notice of intent" },
            Choice { value: "middle", label: "Before written representations" },
            Choice { value: "late", label: "After written representations" },
        ]),
    },
    Question {
        key: "articles",
        group: "authority",
        label: "Provisions infringed",
        help: "The articles of the GDPR that were infringed, such as 5(1)(f) and 32; a semicolon sets apart failings that get a penalty each.",
        matters: "The gravest provision decides whether the standard or the higher maximum applies.",
        example: "DPP Law infringed Articles 5(1)(f), 32 and 33 and faced the higher maximum of £17.5 million; MediaLab was fined for two failings apart, £183,750 and £91,350 before a cut of 10%.",
        step: "statutory-maximum",
        cited: [Some(uk::statutory_maximum::HIGHER_PROVISIONS.newest()), Some(eu::statutory_maximum::HIGHER_PROVISIONS.newest())],
        guide: &[],
        answer: Answer::Text,
    },
    Question {
        key: "pin.maximum",
        group: "authority",
        label: "Statutory maximum",
        help: "The statutory maximum that the authority used, where it is known; it takes the place of the one worked out from turnover and provisions.",
        matters: "Every later step is a share of it.",
        example: "DPP Law’s notice took £17.5 million, Advanced Computer Software’s £8.7 million as a processor.",
        step: "statutory-maximum",
        cited: [Some(uk::statutory_maximum::HIGHER_FIXED.newest()), Some(eu::statutory_maximum::HIGHER_FIXED.newest())],
        guide: &[],
        answer: Answer::Amount,
    },
    Question {
        key: "pin.seriousness",
        group: "authority",
        label: "Seriousness, % of the maximum",
        help: "The percentage of the maximum that the authority set for seriousness; an underscore sets apart those of failings with a penalty each.",
        matters: "It takes the place of the score, so that a decided case can be replayed step by step.",
        example: "DPP Law’s was 17%, Capita plc’s 40%, LastPass UK’s 5%; Reddit’s two were 25% and 20%.",
        step: "seriousness",
        cited: [Some(uk::seriousness::HIGH.newest()), Some(eu::seriousness::HIGH.newest())],
        guide: &[],
        answer: Answer::Text,
    },
    Question {
        key: "pin.size",
        group: "authority",
        label: "Size, % of that amount",
        help: "The percentage that the authority left of the amount for seriousness, for the size of the undertaking.",
        matters: "It takes the place of the band of turnovers.",
        example: "For DPP Law’s turnover of £3,486,494 the authority left 0.8% of the amount.",
        step: "turnover",
        cited: [Some(uk::turnover::BANDS.newest()), Some(eu::turnover::BANDS.newest())],
        guide: &[],
        answer: Answer::Text,
    },
    Question {
        key: "pin.adjustment",
        group: "authority",
        label: "Factors, signed %",
        help: "The change that the authority made for aggravating and mitigating factors taken together, from -100 to 300.",
        matters: "It takes the place of the factors that follow from the answers above.",
        example: "23andMe’s three factors added 10%; Capita’s steps to limit the damage took off 20%.",
        step: "aggravating-mitigating",
        cited: [Some(uk::aggravating_mitigating::MITIGATION.newest()), Some(eu::aggravating_mitigating::MITIGATION.newest())],
        guide: &[],
        answer: Answer::Text,
    },
    Question {
        key: "pin.final",
        group: "authority",
        label: "Amount set in the last step",
        help: "The amount that the authority held to be effective, proportionate and dissuasive, before any reduction for the public sector, hardship or settlement.",
        matters: "It is then the penalty, and the working says so.",
        example: "DPP Law’s steps came to £23,800 and the authority raised it to £60,000.",
        step: "effective-proportionate-dissuasive",
        cited: [Some(uk::effective_proportionate_dissuasive::CAP.newest()), Some(eu::effective_proportionate_dissuasive::CAP.newest())],
        guide: &[],
        answer: Answer::Amount,
    },
];

/// The security controls, in the order of a link.
pub static CONTROLS: &[Control] = &[
    Control {
        key: "mfa",
        label: "Multi-factor authentication",
        short: "MFA",
        help: "A second proof of identity besides the password; in place everywhere means for all remote access, all administrator accounts and all access to sensitive data, customers and suppliers included.",
        example: "Advanced Computer Software was entered through a customer account without it; 23andMe left it optional and 0.2% of its customers used it; Free Mobile’s VPN lacked it.",
        frameworks: &["User access control", "B2.a", "PR.AA-03", "6.3 to 6.5"],
    },
    Control {
        key: "patching",
        label: "Security updates in time",
        short: "Patching",
        help: "Security updates are applied soon after they come out, critical ones within two weeks; in place everywhere means every system, those of customers and suppliers in one’s care included.",
        example: "Inadequate patch management was one of three failings of Advanced Computer Software, fined £3,076,320.",
        frameworks: &["Security update management", "B4.d", "ID.RA-01, PR.PS-02", "7.1 to 7.4, 7.7"],
    },
    Control {
        key: "scanning",
        label: "Vulnerability scanning",
        short: "Scanning",
        help: "Systems are searched for known weaknesses regularly and the findings followed up; in place everywhere means that no system is left out.",
        example: "Scanning at Advanced Computer Software was not comprehensive, one of three failings behind its penalty of £3,076,320.",
        frameworks: &["", "B4.d", "ID.RA-01", "7.5, 7.6"],
    },
    Control {
        key: "testing",
        label: "Penetration tests and acting on them",
        short: "Testing",
        help: "Independent tests try to break in, and what they find is fixed; in place everywhere means that findings are carried to all systems of the same kind.",
        example: "Capita knew of its weaknesses from penetration tests and had not fixed them across the group; its plc arm was fined £8 million.",
        frameworks: &["", "A2.c, B4.d", "ID.IM-02", "18.1 to 18.5"],
    },
    Control {
        key: "privilege",
        label: "Least privilege and privileged-access management",
        short: "Privilege",
        help: "People and services have only the rights they need, and administrator accounts are kept apart; in place everywhere means no account with more rights than its work needs.",
        example: "Capita had no tiered administration, and one domain administrator account opened its network; South Staffordshire’s accounts had too many rights as well.",
        frameworks: &["User access control", "B2.c", "PR.AA-05", "5.4, 6.8"],
    },
    Control {
        key: "segmentation",
        label: "Limits on lateral movement",
        short: "Segmentation",
        help: "The network is divided so that an intruder in one part cannot reach the others; in place everywhere means that sensitive data lie behind such a division.",
        example: "Attackers moved freely from one system to the next at Capita and at South Staffordshire, fined £963,900 with 633,887 people affected.",
        frameworks: &["Firewalls, in part", "B4.a, B5.b", "PR.IR-01", "12.2, 13.4"],
    },
    Control {
        key: "hardening",
        label: "Secure configuration",
        short: "Hardening",
        help: "Systems are set up to a secure baseline, with unused services and default settings removed; in place everywhere means that the baseline is applied and checked by machine.",
        example: "Marriott’s critical systems were neither hardened nor limited to approved programs; it was fined £18.4 million under the older policy.",
        frameworks: &["Secure configuration", "B4.b", "PR.PS-01", "4.1 to 4.8"],
    },
    Control {
        key: "endpoint",
        label: "Endpoint detection and response",
        short: "Endpoint",
        help: "Software on computers and servers detects and stops malicious behaviour; in place everywhere means on every one of them, watched at all hours.",
        example: "No notice read here turned on it alone; at Capita a malicious download raised an alert, and nobody acted on it for about 58 hours.",
        frameworks: &["Malware protection", "B4.c, C1", "DE.CM-09, PR.PS-05", "10.1 to 10.7, 13.2"],
    },
    Control {
        key: "monitoring",
        label: "Logging, alerts and acting on them",
        short: "Monitoring",
        help: "Events are logged, unusual ones raise alerts, and somebody acts on them; in place everywhere means at all hours and within the time one has set oneself.",
        example: "Capita took about 58 hours over an alert with a target of one; South Staffordshire’s intruders stayed undetected for 20 months; 23andMe missed unusual logins for five.",
        frameworks: &["", "C1, C2", "PR.PS-04, DE.CM-01, DE.CM-03, DE.CM-09, DE.AE", "8.1 to 8.12, 13.1"],
    },
    Control {
        key: "encryption",
        label: "Encryption at rest and in transit",
        short: "Encryption",
        help: "Data cannot be read without a key, where they are stored and where they travel; in place everywhere means portable media and backups too, with the keys kept apart.",
        example: "Marriott left part of its passport numbers unencrypted; at LastPass the vaults of 1,216,107 people were encrypted, and were left out of account for seriousness.",
        frameworks: &["", "B3.b, B3.c", "PR.DS-01, PR.DS-02", "3.6, 3.9 to 3.11"],
    },
    Control {
        key: "backups",
        label: "Tested backups",
        short: "Backups",
        help: "Copies of the data from which everything can be restored; in place everywhere means that one copy is out of an intruder’s reach and that restoring is tried regularly.",
        example: "It is seldom an infringement by itself; in Norway the municipality of Østre Toten lost its backups to the attackers and was fined about €410,000.",
        frameworks: &["", "B5.c", "PR.DS-11, RC.RP-03", "11.1 to 11.5"],
    },
    Control {
        key: "training",
        label: "Staff training",
        short: "Training",
        help: "Staff learn how to handle personal data and to spot attacks; in place everywhere means on joining, every year, and for special tasks such as disclosure.",
        example: "Birthlink had given no data protection training before 2023 when staff destroyed adoption records; its penalty was £18,000.",
        frameworks: &["", "B6", "PR.AT-01, PR.AT-02", "14.1 to 14.9"],
    },
    Control {
        key: "suppliers",
        label: "Supplier assurance",
        short: "Suppliers",
        help: "Suppliers are checked before they get data or access, bound by contract, and checked again; in place everywhere means every supplier with either.",
        example: "McDonald’s Polska had not checked the processor that left a file of staff data open, and was fined about €3.96 million.",
        frameworks: &["", "A4.a", "GV.SC", "15.1 to 15.7"],
    },
    Control {
        key: "response",
        label: "Incident response plan, exercised",
        short: "Response",
        help: "A plan says who does what in a breach, reporting within 72 hours included; in place everywhere means that it is rehearsed.",
        example: "DPP Law did not see the loss of access to its files as a breach and reported it after 43 days; its penalty was £60,000.",
        frameworks: &["", "D1", "RS.MA-01, ID.IM-04", "17.1 to 17.9"],
    },
    Control {
        key: "minimisation",
        label: "Keeping no more data, no longer, than needed",
        short: "Minimisation",
        help: "Data that are not needed are not collected, and those no longer needed are deleted; in place everywhere means that retention periods are set and carried out.",
        example: "Free Mobile kept the data of former subscribers too long, one of the failings behind its penalty of €27 million.",
        frameworks: &["", "B3.a", "ID.AM-07, ID.AM-08", "3.1, 3.4, 3.5"],
    },
    Control {
        key: "governance",
        label: "Risk assessment, policies and their review",
        short: "Governance",
        help: "Risks to people are assessed, policies follow from them, and both are reviewed; in place everywhere means with a date, an owner and evidence.",
        example: "Birthlink had no policy on retention and destruction and no record of what it destroyed; its penalty was £18,000.",
        frameworks: &["", "A1, A2.a, B1", "GV.PO, GV.RM, ID.RA", ""],
    },
];

/// The frameworks that ask for controls as well.
pub static FRAMEWORKS: &[Framework] = &[
    Framework {
        name: "Cyber Essentials",
        url: "https://www.ncsc.gov.uk/cyberessentials/overview",
        confidence: Confidence::Secondary,
    },
    Framework {
        name: "NCSC CAF 4.0",
        url: "https://www.ncsc.gov.uk/collection/cyber-assessment-framework",
        confidence: Confidence::Copy,
    },
    Framework {
        name: "NIST CSF 2.0",
        url: "https://doi.org/10.6028/NIST.CSWP.29",
        confidence: Confidence::Copy,
    },
    Framework {
        name: "CIS Controls 8.1",
        url: "https://www.cisecurity.org/controls/v8-1",
        confidence: Confidence::Copy,
    },
];

pub(crate) mod eu {
    use super::*;

    pub(crate) mod aggravating_mitigating {
        use super::*;

        /// Action to mitigate the damage.
        pub(crate) static MITIGATION: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "eu.aggravating-mitigating.mitigation",
            label: "Action to mitigate the damage",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("none", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(50_000_000), highest: Share::from_billionths(100_000_000) }), ("some", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("strong", Range { lowest: Share::from_billionths(-400_000_000), central: Share::from_billionths(-200_000_000), highest: Share::from_billionths(0) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::UODO_RES_GASTRO_2024, pinpoint: "Article 83(2)(c); Guidelines 04/2022, paragraphs 73 to 76" },
                    reason: "Res-Gastro’s cooperation and its steps against the damage took off 35% together, of which the steps are given 20%.",
                },
            ],
        };

        /// Cooperation with the authority.
        pub(crate) static COOPERATION: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "eu.aggravating-mitigating.cooperation",
            label: "Cooperation with the authority",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("poor", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(50_000_000), highest: Share::from_billionths(100_000_000) }), ("ordinary", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("exceptional", Range { lowest: Share::from_billionths(-300_000_000), central: Share::from_billionths(-150_000_000), highest: Share::from_billionths(0) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::UODO_RES_GASTRO_2024, pinpoint: "Article 83(2)(f); Guidelines 04/2022, paragraphs 95 to 97" },
                    reason: "Res-Gastro’s cooperation and its steps against the damage took off 35% together, of which cooperation is given 15%; poor cooperation was part of the 8.6% added for Santander.",
                },
            ],
        };

        /// Previous infringements.
        pub(crate) static PREVIOUS: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "eu.aggravating-mitigating.previous",
            label: "Previous infringements",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("none", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("one", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(50_000_000), highest: Share::from_billionths(100_000_000) }), ("several", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(100_000_000), highest: Share::from_billionths(200_000_000) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::UODO_SANTANDER_2024, pinpoint: "Article 83(2)(e); Guidelines 04/2022, paragraphs 82 to 94" },
                    reason: "Earlier infringements and poor cooperation added 8.6% for Santander together, of which one earlier infringement is given 5% and several twice that.",
                },
            ],
        };

        /// Earlier orders on the same subject.
        pub(crate) static ORDERS: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "eu.aggravating-mitigating.orders",
            label: "Earlier orders on the same subject",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("none", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("ignored", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(100_000_000), highest: Share::from_billionths(200_000_000) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 100 to 103, Article 83(2)(i)" },
                    reason: "No decision read gives a size; an order that was ignored is set like several earlier infringements.",
                },
            ],
        };

        /// Approved code or certification.
        pub(crate) static CODE: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "eu.aggravating-mitigating.code",
            label: "Approved code or certification",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("none", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("followed", Range { lowest: Share::from_billionths(-100_000_000), central: Share::from_billionths(-50_000_000), highest: Share::from_billionths(0) }), ("broken", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(50_000_000), highest: Share::from_billionths(100_000_000) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 104 to 106, Article 83(2)(j)" },
                    reason: "No decision read gives a size; it is set as small as the smallest change elsewhere in this step.",
                },
            ],
        };

        /// Work with the national cyber authority.
        pub(crate) static AUTHORITIES: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "eu.aggravating-mitigating.authorities",
            label: "Work with the national cyber authority",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("no", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("yes", Range { lowest: Share::from_billionths(-100_000_000), central: Share::from_billionths(-50_000_000), highest: Share::from_billionths(0) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 107 to 111, Article 83(2)(k)" },
                    reason: "The guidelines do not name such work but leave room for any other mitigating circumstance; no decision read gives a size, so it is set as small as the smallest change elsewhere in this step.",
                },
            ],
        };

        /// Time to notify the authority.
        pub(crate) static NOTIFIED_WITHIN: Cited<u64> = Cited {
            id: "eu.aggravating-mitigating.notified-within",
            label: "Time to notify the authority",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: 72,
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 33(1)" },
                    reason: "",
                },
            ],
        };

        /// How the authority came to know.
        pub(crate) static NOTIFIED: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "eu.aggravating-mitigating.notified",
            label: "How the authority came to know",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("in-time", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("late", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(50_000_000), highest: Share::from_billionths(100_000_000) }), ("never", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(100_000_000), highest: Share::from_billionths(200_000_000) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 98 and 99, Article 83(2)(h)" },
                    reason: "No decision read gives a size; the sizes are those for the United Kingdom, and where Article 33 is among the infringements it is not counted again.",
                },
            ],
        };

        /// Telling the people affected.
        pub(crate) static INFORMED: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "eu.aggravating-mitigating.informed",
            label: "Telling the people affected",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("prompt", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("not-needed", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("late", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(30_000_000), highest: Share::from_billionths(60_000_000) }), ("never", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(50_000_000), highest: Share::from_billionths(100_000_000) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Articles 34(1) and 83(2)(c) and (k)" },
                    reason: "No decision read gives a size; it is set below that for notifying the authority, because it weighs only where the risk is high, and where Article 34 is among the infringements it is not counted again.",
                },
            ],
        };

        /// Financial benefit.
        pub(crate) static GAIN: Cited<Rule> = Cited {
            id: "eu.aggravating-mitigating.gain",
            label: "Financial benefit",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 107 to 111, Article 83(2)(k)" },
                    reason: "",
                },
            ],
        };

        /// Each matter counts once.
        pub(crate) static COUNTED_ONCE: Cited<Rule> = Cited {
            id: "eu.aggravating-mitigating.counted-once",
            label: "Each matter counts once",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "chapter 5, as applied in Belgian decision 114/2024, paragraph 250" },
                    reason: "",
                },
            ],
        };

        /// Degree of responsibility.
        pub(crate) static RESPONSIBILITY: Cited<Rule> = Cited {
            id: "eu.aggravating-mitigating.responsibility",
            label: "Degree of responsibility",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 77 to 81, Article 83(2)(d)" },
                    reason: "",
                },
            ],
        };
    }

    pub(crate) mod chance {
        use super::*;

        /// Chance of a fine, by people affected.
        pub(crate) static FINE: Cited<&[Chance]> = Cited {
            id: "eu.chance.fine",
            label: "Chance of a fine, by people affected",
            values: &[
                Dated {
                    from: Date::known(2019, 1, 1),
                    value: &[Chance { people: 1_000, of: Range { lowest: Share::from_billionths(500_000), central: Share::from_billionths(700_000), highest: Share::from_billionths(900_000) }, counted: "80 of 120,815 notifications of 2020" }, Chance { people: 3_000_000, of: Range { lowest: Share::from_billionths(14_000_000), central: Share::from_billionths(50_000_000), highest: Share::from_billionths(130_000_000) }, counted: "2 of about 40 incidents in France of 2024" }],
                    basis: Basis::Observed,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::ENFORCEMENT_TRACKER, pinpoint: "fines for insufficient technical and organisational measures, 2020 to 2023" },
                    reason: "The first count is of fines for insufficient security, not all of which began with a notification, over notifications of all sizes, 0.06 to 0.08% in each year; the second is of the French authority’s incidents above one million people in 2024, two of which were fined, with a 90% Jeffreys interval, at three million because half of them should lie below that.",
                },
            ],
        };

        /// Fines still to come.
        pub(crate) static PENDING: Cited<Multiple<Range<Share>>> = Cited {
            id: "eu.chance.pending",
            label: "Fines still to come",
            values: &[
                Dated {
                    from: Date::known(2019, 1, 1),
                    value: Multiple(Range { lowest: Share::from_billionths(1_000_000_000), central: Share::from_billionths(1_150_000_000), highest: Share::from_billionths(1_600_000_000) }),
                    basis: Basis::Judgement,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::DLA_PIPER_2026, pinpoint: "notifications and fines up to January 2026" },
                    reason: "The time from notification to fine was not counted for the Union; the factor is the one counted for the United Kingdom.",
                },
            ],
        };

        /// Chance of a reprimand.
        pub(crate) static REPRIMAND: Cited<Range<Share>> = Cited {
            id: "eu.chance.reprimand",
            label: "Chance of a reprimand",
            values: &[
                Dated {
                    from: Date::known(2019, 1, 1),
                    value: Range { lowest: Share::from_billionths(230_000), central: Share::from_billionths(330_000), highest: Share::from_billionths(420_000) },
                    basis: Basis::Observed,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::GDPRHUB_CODED, pinpoint: "317 decisions that found a security failing" },
                    reason: "Of 317 published decisions 82 ended in a reprimand and 176 in a fine, so that reprimands are taken to be 47% as frequent as the 0.05 to 0.09% of fines; not every reprimand is published.",
                },
            ],
        };

        /// Odds by seriousness.
        pub(crate) static SERIOUSNESS_ODDS: Cited<Multiple<Share>> = Cited {
            id: "eu.chance.seriousness-odds",
            label: "Odds by seriousness",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Multiple(Share::from_billionths(3_000_000_000)),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(2)" },
                    reason: "The same factors decide whether there is a fine and how large it is, but no count by seriousness is published; the factor is kept small so that the counts stay in charge.",
                },
            ],
        };

        /// Score at which the odds stay as they are.
        pub(crate) static EVEN_SCORE: Cited<Points> = Cited {
            id: "eu.chance.even-score",
            label: "Score at which the odds stay as they are",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Points::whole(50),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(2)" },
                    reason: "The middle of the score, so that the odds can rise as far as they can fall; no count by seriousness is published from which another could be taken.",
                },
            ],
        };

        /// Highest chance shown.
        pub(crate) static CEILING: Cited<Share> = Cited {
            id: "eu.chance.ceiling",
            label: "Highest chance shown",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Share::from_billionths(500_000_000),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(2)" },
                    reason: "The decision lies with the authority in each case, and much that it weighs is not asked here; an estimate should then claim no more than an even chance.",
                },
            ],
        };
    }

    pub(crate) mod effective_proportionate_dissuasive {
        use super::*;

        /// Amount towards which fines are drawn.
        pub(crate) static TOWARDS: Cited<Money> = Cited {
            id: "eu.effective-proportionate-dissuasive.towards",
            label: "Amount towards which fines are drawn",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Money::from_units(300_000),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::ENFORCEMENT_TRACKER, pinpoint: "fines of decided cases under the guidelines, 2023 to 2026" },
                    reason: "No formula is published. The number is the one that the British penalties give: the fines of the EU do not tell amounts between €200,000 and €500,000 apart.",
                },
            ],
        };

        /// How far fines are drawn.
        pub(crate) static STRENGTH: Cited<Share> = Cited {
            id: "eu.effective-proportionate-dissuasive.strength",
            label: "How far fines are drawn",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Share::from_billionths(400_000_000),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::ENFORCEMENT_TRACKER, pinpoint: "fines of decided cases under the guidelines, 2023 to 2026" },
                    reason: "Of eight parts of the way, from none to seven tenths, two fifths meet the eighteen fines of known turnover best: within a factor of 2.8, at the root mean square, each met by the others, and of 7.7 without such a step. It is twice the British part: authorities stay far below what the percentage of a large group’s turnover gives.",
                },
            ],
        };

        /// Adjustments made so far.
        pub(crate) static LIMITS: Cited<Multiple<Range<Share>>> = Cited {
            id: "eu.effective-proportionate-dissuasive.limits",
            label: "Adjustments made so far",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Multiple(Range { lowest: Share::from_billionths(127_000_000), central: Share::from_billionths(1_000_000_000), highest: Share::from_billionths(4_000_000_000) }),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::UODO_SANTANDER_2024, pinpoint: "proportionality, Article 83(1)" },
                    reason: "Santander was cut from €2.6 million to €330,000, by 87.3%, the deepest cut of any decision read. None prints a rise, which the guidelines allow; the highest is the distance at which a fine has been found above the centre, that of a Polish website operator, four times.",
                },
            ],
        };

        /// What single authorities impose beside the others.
        pub(crate) static AUTHORITY: Cited<Multiple<&[Entry<Share>]>> = Cited {
            id: "eu.effective-proportionate-dissuasive.authority",
            label: "What single authorities impose beside the others",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Multiple(&[("de", Share::from_billionths(1_590_000_000)), ("es", Share::from_billionths(520_000_000)), ("fr", Share::from_billionths(1_900_000_000)), ("gr", Share::from_billionths(1_330_000_000)), ("hu", Share::from_billionths(680_000_000)), ("ie", Share::from_billionths(1_910_000_000)), ("it", Share::from_billionths(610_000_000)), ("pl", Share::from_billionths(300_000_000)), ("se", Share::from_billionths(700_000_000))]),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::ENFORCEMENT_TRACKER, pinpoint: "the decided cases of the back-test" },
                    reason: "Authorities that apply the same guidelines differ; the factor is the mean of the country’s cases, in logarithms, as if two more cases lay on the centre. It rests on eleven cases of Poland, four of Spain, two each of France, Ireland and Sweden, and one each of the others.",
                },
            ],
        };

        /// Never above the legal maximum.
        pub(crate) static CAP: Cited<Rule> = Cited {
            id: "eu.effective-proportionate-dissuasive.cap",
            label: "Never above the legal maximum",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Rule,
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(4) and (5)" },
                    reason: "",
                },
            ],
        };
    }

    pub(crate) mod seriousness {
        use super::*;

        /// Low degree of seriousness.
        pub(crate) static LOW: Cited<Span> = Cited {
            id: "eu.seriousness.low",
            label: "Low degree of seriousness",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Span { lowest: Share::from_billionths(0), highest: Share::from_billionths(100_000_000) },
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraph 60" },
                    reason: "",
                },
            ],
        };

        /// Medium degree of seriousness.
        pub(crate) static MEDIUM: Cited<Span> = Cited {
            id: "eu.seriousness.medium",
            label: "Medium degree of seriousness",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Span { lowest: Share::from_billionths(100_000_000), highest: Share::from_billionths(200_000_000) },
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraph 60" },
                    reason: "",
                },
            ],
        };

        /// High degree of seriousness.
        pub(crate) static HIGH: Cited<Span> = Cited {
            id: "eu.seriousness.high",
            label: "High degree of seriousness",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Span { lowest: Share::from_billionths(200_000_000), highest: Share::from_billionths(1_000_000_000) },
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraph 60" },
                    reason: "",
                },
            ],
        };

        /// From points to a percentage.
        pub(crate) static CURVE: Cited<&[(Points, Share)]> = Cited {
            id: "eu.seriousness.curve",
            label: "From points to a percentage",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[(Points::whole(0), Share::from_billionths(0)), (Points::whole(35), Share::from_billionths(100_000_000)), (Points::whole(50), Share::from_billionths(200_000_000)), (Points::whole(100), Share::from_billionths(1_000_000_000))],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraph 60" },
                    reason: "The percentages at 35 and 50 points are the bounds between the guidelines’ three degrees; where the bounds lie among the points is ours.",
                },
            ],
        };

        /// People affected.
        pub(crate) static PEOPLE: Cited<LogPoints> = Cited {
            id: "eu.seriousness.people",
            label: "People affected",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: LogPoints { from: 10, to: 10_000_000, points: Points::whole(23) },
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 53 and 54, number of data subjects" },
                    reason: "The guidelines give more weight to more people without a measure; a logarithm is used because ten thousand more people matter to a breach of a thousand and not to one of a million.",
                },
            ],
        };

        /// People affected, if not stated.
        pub(crate) static PEOPLE_ASSUMED: Cited<u64> = Cited {
            id: "eu.seriousness.people-assumed",
            label: "People affected, if not stated",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: 10_000,
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 53 and 54, number of data subjects" },
                    reason: "Decided cases run from one person to tens of millions, and this number gives about half of the points.",
                },
            ],
        };

        /// Categories of personal data.
        pub(crate) static DATA: Cited<&[Entry<Points>]> = Cited {
            id: "eu.seriousness.data",
            label: "Categories of personal data",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("contact", Points::whole(0)), ("credentials", Points::whole(8)), ("financial", Points::whole(8)), ("identity", Points::whole(8)), ("location", Points::whole(8)), ("communications", Points::whole(8)), ("health", Points::whole(16)), ("genetic", Points::whole(16)), ("biometric", Points::whole(16)), ("ethnicity", Points::whole(16)), ("beliefs", Points::whole(16)), ("politics", Points::whole(16)), ("union", Points::whole(16)), ("sexual", Points::whole(16)), ("criminal", Points::whole(16))],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 57 and 58" },
                    reason: "The guidelines put special categories and data on offences first and name location, private communications, national identification numbers and financial data after them; half the weight for these is ours.",
                },
            ],
        };

        /// Several sensitive categories.
        pub(crate) static DATA_SEVERAL: Cited<Points> = Cited {
            id: "eu.seriousness.data-several",
            label: "Several sensitive categories",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Points::whole(20),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 57 and 58" },
                    reason: "Several kinds of special category data tell more about a person than one, but not twice as much.",
                },
            ],
        };

        /// Damage to people.
        pub(crate) static HARM: Cited<&[Entry<Points>]> = Cited {
            id: "eu.seriousness.harm",
            label: "Damage to people",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("none", Points::whole(0)), ("low", Points::whole(5)), ("moderate", Points::whole(10)), ("severe", Points::whole(18))],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 53 and 54, level of damage" },
                    reason: "The guidelines count damage suffered or likely without a measure; severe damage is set well apart from moderate damage, as for the United Kingdom.",
                },
            ],
        };

        /// What happened to the data.
        pub(crate) static EFFECT: Cited<&[Entry<Points>]> = Cited {
            id: "eu.seriousness.effect",
            label: "What happened to the data",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("accessed", Points::whole(0)), ("disclosed", Points::whole(0)), ("taken", Points::whole(5)), ("lost", Points::whole(5)), ("published", Points::whole(10)), ("encrypted", Points::whole(10)), ("destroyed", Points::whole(10))],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 53 and 54, level of damage" },
                    reason: "Data that were published or made unavailable show moderate damage even where nobody has put it into words; data that were taken or lost show some.",
                },
            ],
        };

        /// Gaps in security.
        pub(crate) static FAULT: Cited<Points> = Cited {
            id: "eu.seriousness.fault",
            label: "Gaps in security",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Points::whole(22),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 55 and 56, and 77 to 81" },
                    reason: "What the controller failed to do is the heart of every decision on security, so it weighs about as much as the number of people.",
                },
            ],
        };

        /// A control in part.
        pub(crate) static CONTROL_PARTIAL: Cited<Share> = Cited {
            id: "eu.seriousness.control-partial",
            label: "A control in part",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Share::from_billionths(500_000_000),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 55 and 56" },
                    reason: "Decisions treat gaps in coverage as failings of their own, so half of the weight counts and not less.",
                },
            ],
        };

        /// A control not stated.
        pub(crate) static CONTROL_UNKNOWN: Cited<Share> = Cited {
            id: "eu.seriousness.control-unknown",
            label: "A control not stated",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Share::from_billionths(500_000_000),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 55 and 56" },
                    reason: "A control about which nothing is known is taken to be as it is in the average decided case, which is about halfway between in place and missing.",
                },
            ],
        };

        /// Weight of each control in the fault.
        pub(crate) static CONTROL_WEIGHTS: Cited<&[Entry<u32>]> = Cited {
            id: "eu.seriousness.control-weights",
            label: "Weight of each control in the fault",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[("mfa", 14), ("patching", 12), ("scanning", 6), ("testing", 8), ("privilege", 12), ("segmentation", 8), ("hardening", 6), ("endpoint", 3), ("monitoring", 13), ("encryption", 3), ("backups", 2), ("training", 3), ("suppliers", 3), ("response", 3), ("minimisation", 2), ("governance", 2)],
                    basis: Basis::Judgement,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::ENFORCEMENT_TRACKER, pinpoint: "fines for insufficient technical and organisational measures" },
                    reason: "The weights are those for the United Kingdom, whose notices say most about single controls; the decisions read name the same ones, multi-factor authentication and monitoring first.",
                },
            ],
        };

        /// Warnings not acted on.
        pub(crate) static WARNINGS: Cited<Points> = Cited {
            id: "eu.seriousness.warnings",
            label: "Warnings not acted on",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Points::whole(5),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 55 and 56" },
                    reason: "Not acting on a known risk is a sign of graver negligence; it is counted once, here, and weighs as much as a low degree of damage.",
                },
            ],
        };

        /// Duration in days.
        pub(crate) static DURATION: Cited<LogPoints> = Cited {
            id: "eu.seriousness.duration",
            label: "Duration in days",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: LogPoints { from: 30, to: 1_826, points: Points::whole(8) },
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 53 and 54, duration" },
                    reason: "The guidelines give more weight to a longer infringement; a month is taken as short, and five years as longer than in most decided cases.",
                },
            ],
        };

        /// Children and other vulnerable people.
        pub(crate) static VULNERABLE: Cited<Points> = Cited {
            id: "eu.seriousness.vulnerable",
            label: "Children and other vulnerable people",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Points::whole(4),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 53 and 54, nature of the processing" },
                    reason: "The guidelines count vulnerable people within the nature of the processing, beside the kinds of data; a small weight keeps the two from counting twice.",
                },
            ],
        };

        /// Intentional infringement.
        pub(crate) static INTENTIONAL: Cited<Points> = Cited {
            id: "eu.seriousness.intentional",
            label: "Intentional infringement",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Points::whole(50),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 55 and 56" },
                    reason: "The guidelines treat intent as more serious than negligence; from this score on the degree is high.",
                },
            ],
        };

        /// The factors taken together.
        pub(crate) static SCORE: Cited<Rule> = Cited {
            id: "eu.seriousness.score",
            label: "The factors taken together",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 51 to 60" },
                    reason: "",
                },
            ],
        };
    }

    pub(crate) mod spread {
        use super::*;

        /// Spread, turnover stated.
        pub(crate) static KNOWN: Cited<Multiple<Share>> = Cited {
            id: "eu.spread.known",
            label: "Spread, turnover stated",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Multiple(Share::from_billionths(4_200_000_000)),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::ENFORCEMENT_TRACKER, pinpoint: "the decided cases of the back-test" },
                    reason: "The eighteen fines of known turnover, each met by numbers found without it, lie within a factor of 2.8 at the root mean square; a prediction interval for four in five, by Student’s law for so few cases and one fitted number, makes that 4.2.",
                },
            ],
        };

        /// Spread, turnover not stated.
        pub(crate) static TURNOVER_NOT_STATED: Cited<Multiple<Share>> = Cited {
            id: "eu.spread.turnover-not-stated",
            label: "Spread, turnover not stated",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Multiple(Share::from_billionths(8_000_000_000)),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::ENFORCEMENT_TRACKER, pinpoint: "the decided cases of the back-test" },
                    reason: "Seven of the nine fines and penalties whose turnover is not known, those of the United Kingdom among them, lie within this factor of a centre found without them. Size alone moves the amount up to five hundred times.",
                },
            ],
        };
    }

    pub(crate) mod starting_point {
        use super::*;

        /// Starting point.
        pub(crate) static PRODUCT: Cited<Rule> = Cited {
            id: "eu.starting-point.product",
            label: "Starting point",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 60 to 66 and annex" },
                    reason: "",
                },
            ],
        };

        /// Policy before the guidelines.
        pub(crate) static EARLIER_POLICY: Cited<Rule> = Cited {
            id: "eu.starting-point.earlier-policy",
            label: "Policy before the guidelines",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "adopted on 24 May 2023" },
                    reason: "On this day the authority still followed a policy of its own country; the steps here are those of the guidelines of 24 May 2023.",
                },
            ],
        };
    }

    pub(crate) mod statutory_maximum {
        use super::*;

        /// Higher maximum, fixed amount.
        pub(crate) static HIGHER_FIXED: Cited<Money> = Cited {
            id: "eu.statutory-maximum.higher-fixed",
            label: "Higher maximum, fixed amount",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Money::from_units(20_000_000),
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(5)" },
                    reason: "",
                },
            ],
        };

        /// Higher maximum, percentage of turnover.
        pub(crate) static HIGHER_PERCENTAGE: Cited<Share> = Cited {
            id: "eu.statutory-maximum.higher-percentage",
            label: "Higher maximum, percentage of turnover",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Share::from_billionths(40_000_000),
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(5)" },
                    reason: "",
                },
            ],
        };

        /// Provisions in the higher tier.
        pub(crate) static HIGHER_PROVISIONS: Cited<&[Articles]> = Cited {
            id: "eu.statutory-maximum.higher-provisions",
            label: "Provisions in the higher tier",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: &[Articles { from: (5, ' '), to: (5, ' ') }, Articles { from: (6, ' '), to: (6, ' ') }, Articles { from: (7, ' '), to: (7, ' ') }, Articles { from: (9, ' '), to: (9, ' ') }, Articles { from: (12, ' '), to: (22, ' ') }, Articles { from: (44, ' '), to: (49, ' ') }, Articles { from: (58, ' '), to: (58, ' ') }, Articles { from: (85, ' '), to: (91, ' ') }],
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(5) and (6)" },
                    reason: "",
                },
            ],
        };

        /// Standard maximum, fixed amount.
        pub(crate) static STANDARD_FIXED: Cited<Money> = Cited {
            id: "eu.statutory-maximum.standard-fixed",
            label: "Standard maximum, fixed amount",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Money::from_units(10_000_000),
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(4)" },
                    reason: "",
                },
            ],
        };

        /// Standard maximum, percentage of turnover.
        pub(crate) static STANDARD_PERCENTAGE: Cited<Share> = Cited {
            id: "eu.statutory-maximum.standard-percentage",
            label: "Standard maximum, percentage of turnover",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Share::from_billionths(20_000_000),
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(4)" },
                    reason: "",
                },
            ],
        };

        /// Provisions in the standard tier.
        pub(crate) static STANDARD_PROVISIONS: Cited<&[Articles]> = Cited {
            id: "eu.statutory-maximum.standard-provisions",
            label: "Provisions in the standard tier",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: &[Articles { from: (8, ' '), to: (8, ' ') }, Articles { from: (11, ' '), to: (11, ' ') }, Articles { from: (25, ' '), to: (39, ' ') }, Articles { from: (41, ' '), to: (43, ' ') }],
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(4)" },
                    reason: "",
                },
            ],
        };

        /// Several infringements.
        pub(crate) static CONCURRENCE: Cited<Rule> = Cited {
            id: "eu.statutory-maximum.concurrence",
            label: "Several infringements",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Rule,
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(3)" },
                    reason: "",
                },
            ],
        };

        /// Most for a public body, by the law of its country.
        pub(crate) static PUBLIC_BODY: Cited<&[NationalMaximum]> = Cited {
            id: "eu.statutory-maximum.public-body",
            label: "Most for a public body, by the law of its country",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: &[NationalMaximum { country: *b"at", law: "DSG, section 30(5)", standard: Money::from_units(0), higher: Money::from_units(0), confidence: None }, NationalMaximum { country: *b"be", law: "Law of 30 July 2018, Article 221(2)", standard: Money::from_units(0), higher: Money::from_units(0), confidence: None }, NationalMaximum { country: *b"cy", law: "Law 125(I)/2018, section 32(3)", standard: Money::from_units(200_000), higher: Money::from_units(200_000), confidence: None }, NationalMaximum { country: *b"cz", law: "Act 110/2019, section 62(5)", standard: Money::from_units(0), higher: Money::from_units(0), confidence: None }, NationalMaximum { country: *b"de", law: "BDSG, section 43(3)", standard: Money::from_units(0), higher: Money::from_units(0), confidence: None }, NationalMaximum { country: *b"es", law: "LOPDGDD, Article 77", standard: Money::from_units(0), higher: Money::from_units(0), confidence: None }, NationalMaximum { country: *b"fi", law: "Act 1050/2018, section 24(4)", standard: Money::from_units(0), higher: Money::from_units(0), confidence: None }, NationalMaximum { country: *b"gr", law: "Law 4624/2019, Article 39", standard: Money::from_units(10_000_000), higher: Money::from_units(10_000_000), confidence: Some(Confidence::Unverified) }, NationalMaximum { country: *b"hr", law: "Act 42/2018, Article 47", standard: Money::from_units(0), higher: Money::from_units(0), confidence: None }, NationalMaximum { country: *b"hu", law: "Act CXII of 2011, section 61(4)", standard: Money::from_units(50_000), higher: Money::from_units(50_000), confidence: Some(Confidence::Unverified) }, NationalMaximum { country: *b"ie", law: "Data Protection Act 2018, section 141(4)", standard: Money::from_units(1_000_000), higher: Money::from_units(1_000_000), confidence: None }, NationalMaximum { country: *b"lt", law: "Law I-1374, Article 33", standard: Money::from_units(30_000), higher: Money::from_units(60_000), confidence: Some(Confidence::Unverified) }, NationalMaximum { country: *b"mt", law: "Chapter 586, Article 21", standard: Money::from_units(25_000), higher: Money::from_units(50_000), confidence: None }, NationalMaximum { country: *b"pl", law: "Act of 10 May 2018, Article 102", standard: Money::from_units(23_400), higher: Money::from_units(23_400), confidence: None }, NationalMaximum { country: *b"ro", law: "Law 190/2018, Article 14", standard: Money::from_units(20_000), higher: Money::from_units(40_000), confidence: None }, NationalMaximum { country: *b"se", law: "Act 2018:218, chapter 6, section 2", standard: Money::from_units(450_000), higher: Money::from_units(900_000), confidence: None }],
                    basis: Basis::Statute,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(7), and the law of each country" },
                    reason: "Each Member State says how far public bodies are fined, mostly but for what they offer on a market; other currencies are made euros, rounded. France exempts the State alone and Luxembourg the State and the communes, not taken in; Finland is about to change its rule.",
                },
            ],
        };
    }

    pub(crate) mod turnover {
        use super::*;

        /// Turnover bands.
        pub(crate) static BANDS: Cited<&[Band]> = Cited {
            id: "eu.turnover.bands",
            label: "Turnover bands",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: &[Band { up_to: Some(Money::from_units(2_000_000)), share: Span { lowest: Share::from_billionths(2_000_000), highest: Share::from_billionths(4_000_000) }, confidence: None }, Band { up_to: Some(Money::from_units(10_000_000)), share: Span { lowest: Share::from_billionths(3_000_000), highest: Share::from_billionths(20_000_000) }, confidence: Some(Confidence::Unverified) }, Band { up_to: Some(Money::from_units(50_000_000)), share: Span { lowest: Share::from_billionths(15_000_000), highest: Share::from_billionths(100_000_000) }, confidence: None }, Band { up_to: Some(Money::from_units(100_000_000)), share: Span { lowest: Share::from_billionths(80_000_000), highest: Share::from_billionths(200_000_000) }, confidence: None }, Band { up_to: Some(Money::from_units(250_000_000)), share: Span { lowest: Share::from_billionths(150_000_000), highest: Share::from_billionths(500_000_000) }, confidence: None }, Band { up_to: Some(Money::from_units(500_000_000)), share: Span { lowest: Share::from_billionths(400_000_000), highest: Share::from_billionths(1_000_000_000) }, confidence: None }, Band { up_to: None, share: Span { lowest: Share::from_billionths(1_000_000_000), highest: Share::from_billionths(1_000_000_000) }, confidence: None }],
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 65 and 66" },
                    reason: "Each band but one was read in a decision that quotes version 2.1; the shares of the band from €2 million to €10 million were not found in any document.",
                },
            ],
        };

        /// Turnover not stated.
        pub(crate) static NOT_STATED: Cited<Range<Share>> = Cited {
            id: "eu.turnover.not-stated",
            label: "Turnover not stated",
            values: &[
                Dated {
                    from: Date::known(2023, 5, 24),
                    value: Range { lowest: Share::from_billionths(2_000_000), central: Share::from_billionths(100_000_000), highest: Share::from_billionths(1_000_000_000) },
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::EDPB_04_2022, pinpoint: "paragraphs 65 and 66" },
                    reason: "The ends are those of the guidelines; the centre is the bound between medium-sized and large undertakings.",
                },
            ],
        };

        /// Bodies without turnover.
        pub(crate) static PROXY: Cited<Rule> = Cited {
            id: "eu.turnover.proxy",
            label: "Bodies without turnover",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Rule,
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::GDPR, pinpoint: "Article 83(7)" },
                    reason: "The guidelines are written for undertakings; using the budget in the same bands, as the United Kingdom’s guidance does, is ours.",
                },
            ],
        };
    }
}

pub(crate) mod exchange {
    use super::*;

    /// One euro in pounds.
    pub(crate) static EURO_IN_POUNDS: Cited<Multiple<Share>> = Cited {
        id: "exchange.euro-in-pounds",
        label: "One euro in pounds",
        values: &[
            Dated {
                from: Date::known(2026, 5, 8),
                value: Multiple(Share::from_billionths(864_100_000)),
                basis: Basis::Observed,
                confidence: Confidence::Primary,
                citation: Citation { source: &sources::ECB_REFERENCE_RATES, pinpoint: "GBP on 8 May 2026" },
                reason: "It is the latest rate that could be read, and serves every day; no penalty is worked out with it.",
            },
        ],
    };
}

pub(crate) mod likelihood {
    use super::*;

    /// All controls in place.
    pub(crate) static FULL_POSTURE: Cited<Multiple<Range<Share>>> = Cited {
        id: "likelihood.full-posture",
        label: "All controls in place",
        values: &[
            Dated {
                from: Date::known(2018, 5, 25),
                value: Multiple(Range { lowest: Share::from_billionths(170_000_000), central: Share::from_billionths(525_000_000), highest: Share::from_billionths(850_000_000) }),
                basis: Basis::Observed,
                confidence: Confidence::Primary,
                citation: Citation { source: &sources::GANDAL_2023, pinpoint: "abstract: six basic precautions, 80% to 42%" },
                reason: "The only study that tells cause from company took the chance of an incident from 80% to 42%, a factor of 0.525; the lower end is an insurer’s finding that hardened organisations had nearly six times fewer incidents, and the upper end allows for doubt.",
            },
        ],
    };

    /// Weight of each control in the chance of a breach.
    pub(crate) static CONTROL_WEIGHTS: Cited<&[Entry<u32>]> = Cited {
        id: "likelihood.control-weights",
        label: "Weight of each control in the chance of a breach",
        values: &[
            Dated {
                from: Date::known(2018, 5, 25),
                value: &[("mfa", 9), ("patching", 10), ("scanning", 2), ("testing", 2), ("privilege", 13), ("segmentation", 9), ("hardening", 21), ("endpoint", 13), ("monitoring", 11), ("encryption", 1), ("backups", 1), ("training", 2), ("suppliers", 2), ("response", 2), ("minimisation", 1), ("governance", 1)],
                basis: Basis::Judgement,
                confidence: Confidence::Secondary,
                citation: Citation { source: &sources::MARSH_2023, pinpoint: "rank of controls by effect" },
                reason: "Studies agree on a rank and not on sizes: hardening first, then privileged access, endpoint detection, monitoring, patching and multi-factor authentication; the split is ours, and effects are never multiplied.",
            },
        ],
    };

    /// Control in some places.
    pub(crate) static PARTIAL: Cited<Share> = Cited {
        id: "likelihood.partial",
        label: "Control in some places",
        values: &[
            Dated {
                from: Date::known(2018, 5, 25),
                value: Share::from_billionths(500_000_000),
                basis: Basis::Judgement,
                confidence: Confidence::Secondary,
                citation: Citation { source: &sources::MARSH_2023, pinpoint: "multi-factor authentication helps only where it is everywhere" },
                reason: "Half is generous: attackers take the way that is left open, and the study saw little effect of a control that was not everywhere.",
            },
        ],
    };

    /// Posture of an average organisation.
    pub(crate) static AVERAGE_POSTURE: Cited<Share> = Cited {
        id: "likelihood.average-posture",
        label: "Posture of an average organisation",
        values: &[
            Dated {
                from: Date::known(2018, 5, 25),
                value: Share::from_billionths(500_000_000),
                basis: Basis::Judgement,
                confidence: Confidence::Secondary,
                citation: Citation { source: &sources::CSBS_2025, pinpoint: "cyber security measures in place" },
                reason: "The survey finds single measures at a fifth to four fifths of organisations, and the frequencies are those of all organisations together; the half-way point keeps an organisation of which nothing is known at the counted frequency.",
            },
        ],
    };

    /// What the effect of each control is known from.
    pub(crate) static EVIDENCE: Cited<&[Entry<Evidence>]> = Cited {
        id: "likelihood.evidence",
        label: "What the effect of each control is known from",
        values: &[
            Dated {
                from: Date::known(2018, 5, 25),
                value: &[("mfa", Evidence::Measured), ("patching", Evidence::Measured), ("scanning", Evidence::Judged), ("testing", Evidence::Judged), ("privilege", Evidence::Ranked), ("segmentation", Evidence::Judged), ("hardening", Evidence::Measured), ("endpoint", Evidence::Ranked), ("monitoring", Evidence::Ranked), ("encryption", Evidence::Judged), ("backups", Evidence::Judged), ("training", Evidence::Judged), ("suppliers", Evidence::Judged), ("response", Evidence::Judged), ("minimisation", Evidence::Judged), ("governance", Evidence::Judged)],
                basis: Basis::Judgement,
                confidence: Confidence::Secondary,
                citation: Citation { source: &sources::MARSH_2023, pinpoint: "factors for hardening, patching and multi-factor authentication, and the rank of controls" },
                reason: "Insurers’ claims gave hardened organisations nearly six times, fast patchers twice and those with multi-factor authentication everywhere 1.4 times fewer incidents; privileged access, endpoint detection and monitoring are given as ranks; no size or rank was found for the others. None of these tells cause from company.",
            },
        ],
    };

    /// Any attack in a year.
    pub(crate) static ATTACKS: Cited<Range<Share>> = Cited {
        id: "likelihood.attacks",
        label: "Any attack in a year",
        values: &[
            Dated {
                from: Date::known(2025, 4, 10),
                value: Range { lowest: Share::from_billionths(300_000_000), central: Share::from_billionths(430_000_000), highest: Share::from_billionths(740_000_000) },
                basis: Basis::Observed,
                confidence: Confidence::Primary,
                citation: Citation { source: &sources::CSBS_2025, pinpoint: "Summary: identification of cyber security breaches and attacks" },
                reason: "43% of businesses in the survey, 30% of charities and 74% of large businesses; it is shown beside the other rates and enters no amount.",
            },
        ],
    };

    /// Significant incident in a year, by turnover.
    pub(crate) static INCIDENTS: Cited<&[Frequency]> = Cited {
        id: "likelihood.incidents",
        label: "Significant incident in a year, by turnover",
        values: &[
            Dated {
                from: Date::known(2025, 1, 1),
                value: &[Frequency { turnover: Money::from_units(3_000_000), of: Range { lowest: Share::from_billionths(60_000_000), central: Share::from_billionths(70_000_000), highest: Share::from_billionths(80_000_000) } }, Frequency { turnover: Money::from_units(30_000_000), of: Range { lowest: Share::from_billionths(70_000_000), central: Share::from_billionths(80_000_000), highest: Share::from_billionths(90_000_000) } }, Frequency { turnover: Money::from_units(300_000_000), of: Range { lowest: Share::from_billionths(70_000_000), central: Share::from_billionths(80_000_000), highest: Share::from_billionths(90_000_000) } }, Frequency { turnover: Money::from_units(3_000_000_000), of: Range { lowest: Share::from_billionths(90_000_000), central: Share::from_billionths(100_000_000), highest: Share::from_billionths(110_000_000) } }, Frequency { turnover: Money::from_units(30_000_000_000), of: Range { lowest: Share::from_billionths(120_000_000), central: Share::from_billionths(130_000_000), highest: Share::from_billionths(140_000_000) } }],
                basis: Basis::Observed,
                confidence: Confidence::Secondary,
                citation: Citation { source: &sources::CYENTIA_IRIS_2025, pinpoint: "probability of at least one significant incident in 2024, by revenue" },
                reason: "Shares of organisations, mostly American, with a publicly known incident in 2024, each at the middle of its tenfold band of revenue in dollars, which are taken for pounds and euros alike; the 12% above 100 billion lie within the interval of the band before and are left out, so that a larger undertaking is never safer. Earlier editions put small firms below 2%: the level depends on the method.",
            },
        ],
    };

    /// Significant incident in a year, turnover not stated.
    pub(crate) static INCIDENTS_NOT_STATED: Cited<Range<Share>> = Cited {
        id: "likelihood.incidents-not-stated",
        label: "Significant incident in a year, turnover not stated",
        values: &[
            Dated {
                from: Date::known(2025, 1, 1),
                value: Range { lowest: Share::from_billionths(60_000_000), central: Share::from_billionths(93_000_000), highest: Share::from_billionths(140_000_000) },
                basis: Basis::Observed,
                confidence: Confidence::Secondary,
                citation: Citation { source: &sources::CYENTIA_IRIS_2025, pinpoint: "probability of at least one significant incident in 2024, all organisations" },
                reason: "9.3% of all organisations in 2024; the ends are those of the smallest and of the largest size.",
            },
        ],
    };

    /// Significant incidents by sector.
    pub(crate) static SECTORS: Cited<Multiple<&[Entry<Share>]>> = Cited {
        id: "likelihood.sectors",
        label: "Significant incidents by sector",
        values: &[
            Dated {
                from: Date::known(2025, 1, 1),
                value: Multiple(&[("health", Share::from_billionths(980_000_000)), ("finance", Share::from_billionths(730_000_000)), ("education", Share::from_billionths(1_600_000_000)), ("public", Share::from_billionths(1_170_000_000)), ("retail", Share::from_billionths(780_000_000)), ("technology", Share::from_billionths(900_000_000)), ("professional", Share::from_billionths(1_500_000_000)), ("manufacturing", Share::from_billionths(1_200_000_000)), ("hospitality", Share::from_billionths(1_150_000_000)), ("utilities", Share::from_billionths(480_000_000)), ("other", Share::from_billionths(1_000_000_000))]),
                basis: Basis::Observed,
                confidence: Confidence::Secondary,
                citation: Citation { source: &sources::CYENTIA_IRIS_2025, pinpoint: "probability of at least one significant incident in 2024, by sector" },
                reason: "The rate of each sector over that of all, 9.3%: manufacturing 11.2, public 10.9, health 9.1, information 8.4, retail 7.3, finance 6.8 and utilities 4.5%; education, professional services and hospitality were given as factors. Size and sector are multiplied as if they did not depend on each other, which is not known.",
            },
        ],
    };

    /// Incidents that breach personal data.
    pub(crate) static PERSONAL_DATA: Cited<Range<Share>> = Cited {
        id: "likelihood.personal-data",
        label: "Incidents that breach personal data",
        values: &[
            Dated {
                from: Date::known(2018, 5, 25),
                value: Range { lowest: Share::from_billionths(500_000_000), central: Share::from_billionths(800_000_000), highest: Share::from_billionths(1_000_000_000) },
                basis: Basis::Judgement,
                confidence: Confidence::Unverified,
                citation: Citation { source: &sources::CYENTIA_IRIS_2025, pinpoint: "significant incidents; no share of breaches of personal data is published" },
                reason: "No count was found; most incidents that become public do so because personal data is touched, and some are outages only.",
            },
        ],
    };

    /// How many people a breach affects.
    pub(crate) static SIZES: Cited<&[Size]> = Cited {
        id: "likelihood.sizes",
        label: "How many people a breach affects",
        values: &[
            Dated {
                from: Date::known(2019, 1, 1),
                value: &[Size { people: 1, below: Share::from_billionths(0) }, Size { people: 10, below: Share::from_billionths(163_000_000) }, Size { people: 100, below: Share::from_billionths(365_000_000) }, Size { people: 1_000, below: Share::from_billionths(696_000_000) }, Size { people: 10_000, below: Share::from_billionths(904_000_000) }, Size { people: 100_000, below: Share::from_billionths(967_000_000) }, Size { people: 500_000, below: Share::from_billionths(983_500_000) }, Size { people: 10_000_000, below: Share::from_billionths(1_000_000_000) }],
                basis: Basis::Observed,
                confidence: Confidence::Secondary,
                citation: Citation { source: &sources::ICO_INCIDENT_TRENDS, pinpoint: "cyber incidents reported 2019 to 2024, by people affected" },
                reason: "Shares of the reports whose size was known, read off a chart to about a third of a percentage point: 16.3, 20.2, 33.1, 20.8, 6.2 and 3.3%; half of the open last band is put below 500,000 and all of it below ten million. The Union has no such count and takes this one.",
            },
        ],
    };
}

pub(crate) mod nearness {
    use super::*;

    /// Weight of each fact in how near a case is.
    pub(crate) static WEIGHTS: Cited<&[Entry<Points>]> = Cited {
        id: "nearness.weights",
        label: "Weight of each fact in how near a case is",
        values: &[
            Dated {
                from: Date::known(2018, 5, 25),
                value: &[("regime", Points::whole(8)), ("role", Points::whole(8)), ("body", Points::whole(10)), ("sector", Points::whole(8)), ("turnover", Points::whole(12)), ("people", Points::whole(14)), ("data", Points::whole(14)), ("effect", Points::whole(8)), ("vulnerable", Points::whole(4)), ("days", Points::whole(4)), ("controls", Points::whole(10))],
                basis: Basis::Judgement,
                confidence: Confidence::Secondary,
                citation: Citation { source: &sources::GOWER_1971, pinpoint: "the general coefficient, with a weight for each character" },
                reason: "Size, people and the kind of data say most about what a case was like, so each has the most; the role and the kind of body decide which rules apply; what is left tells breaches of the same size apart.",
            },
        ],
    };

    /// Wholly apart in number.
    pub(crate) static WHOLLY_APART: Cited<u64> = Cited {
        id: "nearness.wholly-apart",
        label: "Wholly apart in number",
        values: &[
            Dated {
                from: Date::known(2018, 5, 25),
                value: 1_000,
                basis: Basis::Judgement,
                confidence: Confidence::Secondary,
                citation: Citation { source: &sources::GOWER_1971, pinpoint: "a quantity counts by its part of the range" },
                reason: "Decided cases reach from tens of people to tens of millions; a factor of a thousand is half of that range in logarithms, and beyond it cases have nothing to tell each other by their size.",
            },
        ],
    };

    /// Least that two breaches must have in common to compare.
    pub(crate) static LEAST_SHARED: Cited<Points> = Cited {
        id: "nearness.least-shared",
        label: "Least that two breaches must have in common to compare",
        values: &[
            Dated {
                from: Date::known(2018, 5, 25),
                value: Points::whole(60),
                basis: Basis::Judgement,
                confidence: Confidence::Secondary,
                citation: Citation { source: &sources::GOWER_1971, pinpoint: "characters that cannot be compared have no weight" },
                reason: "A case of which little is known would seem near because the little agrees.",
            },
        ],
    };
}

pub(crate) mod uk {
    use super::*;

    pub(crate) mod aggravating_mitigating {
        use super::*;

        /// Action to mitigate the damage.
        pub(crate) static MITIGATION: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "uk.aggravating-mitigating.mitigation",
            label: "Action to mitigate the damage",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("none", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(50_000_000), highest: Share::from_billionths(100_000_000) }), ("some", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("strong", Range { lowest: Share::from_billionths(-200_000_000), central: Share::from_billionths(-100_000_000), highest: Share::from_billionths(0) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 4, Article 83(2)(c), paragraph 77" },
                    reason: "Capita’s credit monitoring, its work with the authorities and its frank admission were worth 20% together, so strong action alone is given half of that and nothing done a quarter.",
                },
            ],
        };

        /// Cooperation with the Commissioner.
        pub(crate) static COOPERATION: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "uk.aggravating-mitigating.cooperation",
            label: "Cooperation with the Commissioner",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("poor", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(100_000_000), highest: Share::from_billionths(200_000_000) }), ("ordinary", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("exceptional", Range { lowest: Share::from_billionths(-100_000_000), central: Share::from_billionths(-50_000_000), highest: Share::from_billionths(0) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 4, Article 83(2)(f), paragraphs 87 to 89" },
                    reason: "The final notice to 23andMe added 10% for incomplete reports and two other factors and the provisional one 25%; poor cooperation is set at the lower of the two, and credit at half of it because notices seldom give any.",
                },
            ],
        };

        /// Previous infringements.
        pub(crate) static PREVIOUS: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "uk.aggravating-mitigating.previous",
            label: "Previous infringements",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("none", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("one", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(100_000_000), highest: Share::from_billionths(200_000_000) }), ("several", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(200_000_000), highest: Share::from_billionths(400_000_000) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 4, Article 83(2)(e)" },
                    reason: "No notice gives a size; one earlier infringement is set like the three factors of 23andMe together, +10%, and several at twice that, still within its provisional +25%.",
                },
            ],
        };

        /// Earlier orders on the same subject.
        pub(crate) static ORDERS: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "uk.aggravating-mitigating.orders",
            label: "Earlier orders on the same subject",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("none", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("ignored", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(150_000_000), highest: Share::from_billionths(300_000_000) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 4, Article 83(2)(i)" },
                    reason: "No notice gives a size; an order that was ignored is set between one earlier infringement and several, and within the provisional +25% of 23andMe.",
                },
            ],
        };

        /// Approved code or certification.
        pub(crate) static CODE: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "uk.aggravating-mitigating.code",
            label: "Approved code or certification",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("none", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("followed", Range { lowest: Share::from_billionths(-100_000_000), central: Share::from_billionths(-50_000_000), highest: Share::from_billionths(0) }), ("broken", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(50_000_000), highest: Share::from_billionths(100_000_000) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 4, Article 83(2)(j)" },
                    reason: "No notice gives a size; the smallest published one, +5% in the notice to Capita, is used in both directions.",
                },
            ],
        };

        /// Work with the national cyber authority.
        pub(crate) static AUTHORITIES: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "uk.aggravating-mitigating.authorities",
            label: "Work with the national cyber authority",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("no", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("yes", Range { lowest: Share::from_billionths(-200_000_000), central: Share::from_billionths(-100_000_000), highest: Share::from_billionths(0) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::ICO_CAPITA_2025, pinpoint: "Step 4, mitigating factors" },
                    reason: "The reductions of 20% for Capita and for South Staffordshire rewarded such work together with help to people, so it is given half; DPP Law got nothing because it had not been pro-active.",
                },
            ],
        };

        /// Time to notify the Commissioner.
        pub(crate) static NOTIFIED_WITHIN: Cited<u64> = Cited {
            id: "uk.aggravating-mitigating.notified-within",
            label: "Time to notify the Commissioner",
            values: &[
                Dated {
                    from: Date::known(2021, 1, 1),
                    value: 72,
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::UK_GDPR, pinpoint: "Article 33(1)" },
                    reason: "",
                },
            ],
        };

        /// How the Commissioner came to know.
        pub(crate) static NOTIFIED: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "uk.aggravating-mitigating.notified",
            label: "How the Commissioner came to know",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("in-time", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("late", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(50_000_000), highest: Share::from_billionths(100_000_000) }), ("never", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(100_000_000), highest: Share::from_billionths(200_000_000) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_23ANDME_2025, pinpoint: "paragraphs 352 to 356" },
                    reason: "Incomplete reports were one of three factors that made +10% for 23andMe, so lateness is set at half of that and silence at all of it; where Article 33 is among the infringements it is not counted again.",
                },
            ],
        };

        /// Telling the people affected.
        pub(crate) static INFORMED: Cited<&[Entry<Range<Share>>]> = Cited {
            id: "uk.aggravating-mitigating.informed",
            label: "Telling the people affected",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("prompt", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("not-needed", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(0), highest: Share::from_billionths(0) }), ("late", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(30_000_000), highest: Share::from_billionths(60_000_000) }), ("never", Range { lowest: Share::from_billionths(0), central: Share::from_billionths(50_000_000), highest: Share::from_billionths(100_000_000) })],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::UK_GDPR, pinpoint: "Articles 34(1) and 83(2)(c) and (k)" },
                    reason: "No notice gives a size; it is set below that for notifying the Commissioner, because it weighs only where the risk is high, and where Article 34 is among the infringements it is not counted again.",
                },
            ],
        };

        /// Financial benefit.
        pub(crate) static GAIN: Cited<Rule> = Cited {
            id: "uk.aggravating-mitigating.gain",
            label: "Financial benefit",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 4, Article 83(2)(k)" },
                    reason: "",
                },
            ],
        };

        /// Each matter counts once.
        pub(crate) static COUNTED_ONCE: Cited<Rule> = Cited {
            id: "uk.aggravating-mitigating.counted-once",
            label: "Each matter counts once",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Rule,
                    basis: Basis::Observed,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_DPP_LAW_2025, pinpoint: "paragraphs 121 and 154" },
                    reason: "The notices to DPP Law and to Birthlink say so of one factor after another.",
                },
            ],
        };

        /// Degree of responsibility.
        pub(crate) static RESPONSIBILITY: Cited<Rule> = Cited {
            id: "uk.aggravating-mitigating.responsibility",
            label: "Degree of responsibility",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 4, Article 83(2)(d), paragraphs 79 to 81" },
                    reason: "",
                },
            ],
        };
    }

    pub(crate) mod chance {
        use super::*;

        /// Chance of a penalty, by people affected.
        pub(crate) static FINE: Cited<&[Chance]> = Cited {
            id: "uk.chance.fine",
            label: "Chance of a penalty, by people affected",
            values: &[
                Dated {
                    from: Date::known(2019, 1, 1),
                    value: &[Chance { people: 1_000, of: Range { lowest: Share::from_billionths(10_000), central: Share::from_billionths(75_000), highest: Share::from_billionths(290_000) }, counted: "1 of 13,403 reports" }, Chance { people: 31_623, of: Range { lowest: Share::from_billionths(200_000), central: Share::from_billionths(1_100_000), highest: Share::from_billionths(4_300_000) }, counted: "1 of 917 reports" }, Chance { people: 500_000, of: Range { lowest: Share::from_billionths(4_700_000), central: Share::from_billionths(10_200_000), highest: Share::from_billionths(20_000_000) }, counted: "5 of 492 reports" }],
                    basis: Basis::Observed,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::ICO_INCIDENT_TRENDS, pinpoint: "cyber incidents reported 2019 to 2024, by people affected" },
                    reason: "Penalties over the reports of 2019 to 2024, those of unknown size spread in proportion, with 90% Jeffreys intervals; the Commissioner’s bands, under 10,000 people, up to 100,000 and above, each stand at their middle, the open one at 500,000 because half of its reports should lie below that.",
                },
            ],
        };

        /// Penalties still to come.
        pub(crate) static PENDING: Cited<Multiple<Range<Share>>> = Cited {
            id: "uk.chance.pending",
            label: "Penalties still to come",
            values: &[
                Dated {
                    from: Date::known(2019, 1, 1),
                    value: Multiple(Range { lowest: Share::from_billionths(1_000_000_000), central: Share::from_billionths(1_150_000_000), highest: Share::from_billionths(1_600_000_000) }),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::ICO_ENFORCEMENT, pinpoint: "penalty notices for cyber incidents, 2020 to 2026" },
                    reason: "From report to penalty takes 29 months in the middle of eleven cases, from 18 to 45, so that reports of 2023 and 2024 are only in part decided.",
                },
            ],
        };

        /// Chance of a reprimand.
        pub(crate) static REPRIMAND: Cited<Range<Share>> = Cited {
            id: "uk.chance.reprimand",
            label: "Chance of a reprimand",
            values: &[
                Dated {
                    from: Date::known(2023, 4, 1),
                    value: Range { lowest: Share::from_billionths(410_000), central: Share::from_billionths(1_700_000), highest: Share::from_billionths(3_500_000) },
                    basis: Basis::Observed,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::HNK_2025, pinpoint: "reprimands and reports, April 2023 to March 2024 and April 2024 to March 2025" },
                    reason: "40 reprimands beside 24,092 reports in two years; the ends are those of the 90% Jeffreys intervals of the single years, 31 of 11,680 and 9 of 12,412, since the practice changes from year to year.",
                },
            ],
        };

        /// Odds by seriousness.
        pub(crate) static SERIOUSNESS_ODDS: Cited<Multiple<Share>> = Cited {
            id: "uk.chance.seriousness-odds",
            label: "Odds by seriousness",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Multiple(Share::from_billionths(3_000_000_000)),
                    basis: Basis::Judgement,
                    confidence: Confidence::Primary,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Circumstances in which the Commissioner would consider it appropriate to issue a penalty notice" },
                    reason: "Seriousness is the first thing the Commissioner looks at when deciding on a penalty, but no count by seriousness is published; the factor is kept small so that the counts stay in charge.",
                },
            ],
        };

        /// Score at which the odds stay as they are.
        pub(crate) static EVEN_SCORE: Cited<Points> = Cited {
            id: "uk.chance.even-score",
            label: "Score at which the odds stay as they are",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Points::whole(50),
                    basis: Basis::Judgement,
                    confidence: Confidence::Primary,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Circumstances in which the Commissioner would consider it appropriate to issue a penalty notice" },
                    reason: "The middle of the score, so that the odds can rise as far as they can fall; no count by seriousness is published from which another could be taken.",
                },
            ],
        };

        /// Odds of a public body.
        pub(crate) static PUBLIC_ODDS: Cited<Multiple<Share>> = Cited {
            id: "uk.chance.public-odds",
            label: "Odds of a public body",
            values: &[
                Dated {
                    from: Date::known(2022, 6, 30),
                    value: Multiple(Share::from_billionths(3_000_000_000)),
                    basis: Basis::Judgement,
                    confidence: Confidence::Primary,
                    citation: Citation { source: &sources::ICO_PUBLIC_SECTOR_APPROACH, pinpoint: "penalties only in the most egregious cases" },
                    reason: "Public bodies are fined only in the most egregious cases and reprimanded in others; the trial of the approach had 4 penalties beside 77 reprimands.",
                },
            ],
        };

        /// Highest chance shown.
        pub(crate) static CEILING: Cited<Share> = Cited {
            id: "uk.chance.ceiling",
            label: "Highest chance shown",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Share::from_billionths(500_000_000),
                    basis: Basis::Judgement,
                    confidence: Confidence::Primary,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Circumstances in which the Commissioner would consider it appropriate to issue a penalty notice" },
                    reason: "The decision lies at the Commissioner’s discretion, and near twins have ended in a penalty and in a reprimand; an estimate that cannot tell them apart should claim no more than an even chance.",
                },
            ],
        };
    }

    pub(crate) mod effective_proportionate_dissuasive {
        use super::*;

        /// Amount towards which penalties are drawn.
        pub(crate) static TOWARDS: Cited<Money> = Cited {
            id: "uk.effective-proportionate-dissuasive.towards",
            label: "Amount towards which penalties are drawn",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Money::from_units(300_000),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::ICO_ENFORCEMENT, pinpoint: "penalty notices for security failings under the guidance of 2024, as in the back-test" },
                    reason: "No formula is published. Of 48 pairs of an amount and a part of the way, £300,000 and a fifth meet the five penalties for security failings of known turnover best: within a factor of 1.4, at the root mean square. Without any such step the factor would be 2.1.",
                },
            ],
        };

        /// How far penalties are drawn.
        pub(crate) static STRENGTH: Cited<Share> = Cited {
            id: "uk.effective-proportionate-dissuasive.strength",
            label: "How far penalties are drawn",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Share::from_billionths(200_000_000),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::ICO_ENFORCEMENT, pinpoint: "penalty notices for security failings under the guidance of 2024, as in the back-test" },
                    reason: "Found together with the amount. DPP Law, below it, was raised; Capita and LastPass, above it, were cut.",
                },
            ],
        };

        /// Adjustments made so far.
        pub(crate) static LIMITS: Cited<Multiple<Range<Share>>> = Cited {
            id: "uk.effective-proportionate-dissuasive.limits",
            label: "Adjustments made so far",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Multiple(Range { lowest: Share::from_billionths(350_000_000), central: Share::from_billionths(1_000_000_000), highest: Share::from_billionths(2_521_008_400) }),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::ICO_DPP_LAW_2025, pinpoint: "paragraphs 157 to 160" },
                    reason: "Capita was cut by 65% at this step, and DPP Law was raised from £23,800 to £60,000 because the lower amount would not deter; the same distances are allowed around the centre.",
                },
            ],
        };

        /// Never above the statutory maximum.
        pub(crate) static CAP: Cited<Rule> = Cited {
            id: "uk.effective-proportionate-dissuasive.cap",
            label: "Never above the statutory maximum",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Primary,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 5, paragraph 142" },
                    reason: "",
                },
            ],
        };
    }

    pub(crate) mod hardship {
        use super::*;

        /// What remains where hardship is accepted.
        pub(crate) static KEPT: Cited<Share> = Cited {
            id: "uk.hardship.kept",
            label: "What remains where hardship is accepted",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Share::from_billionths(489_795_918),
                    basis: Basis::Observed,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_BIRTHLINK_2025, pinpoint: "paragraphs 203 to 209" },
                    reason: "Birthlink is the only case under the guidance in which hardship was accepted: £36,750 became £18,000.",
                },
            ],
        };
    }

    pub(crate) mod public_sector_approach {
        use super::*;

        /// What remains under the public sector approach.
        pub(crate) static KEPT: Cited<Range<Share>> = Cited {
            id: "uk.public-sector-approach.kept",
            label: "What remains under the public sector approach",
            values: &[
                Dated {
                    from: Date::known(2022, 6, 30),
                    value: Range { lowest: Share::from_billionths(25_000_000), central: Share::from_billionths(100_000_000), highest: Share::from_billionths(500_000_000) },
                    basis: Basis::Observed,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::ICO_PUBLIC_SECTOR_APPROACH, pinpoint: "the approach, with penalties reported 2022 to 2024" },
                    reason: "Of what it would have been, Central YMCA paid 2.5%, the Cabinet Office and Tavistock and Portman 10%, the Police Service of Northern Ireland 13.4% and the Ministry of Defence 50%; the centre is the middle one.",
                },
            ],
        };
    }

    pub(crate) mod seriousness {
        use super::*;

        /// Lower degree of seriousness.
        pub(crate) static LOW: Cited<Span> = Cited {
            id: "uk.seriousness.low",
            label: "Lower degree of seriousness",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Span { lowest: Share::from_billionths(0), highest: Share::from_billionths(100_000_000) },
                    basis: Basis::Guidance,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 1, paragraphs 109 to 115" },
                    reason: "",
                },
            ],
        };

        /// Medium degree of seriousness.
        pub(crate) static MEDIUM: Cited<Span> = Cited {
            id: "uk.seriousness.medium",
            label: "Medium degree of seriousness",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Span { lowest: Share::from_billionths(100_000_000), highest: Share::from_billionths(200_000_000) },
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 1, paragraphs 109 to 115" },
                    reason: "",
                },
            ],
        };

        /// High degree of seriousness.
        pub(crate) static HIGH: Cited<Span> = Cited {
            id: "uk.seriousness.high",
            label: "High degree of seriousness",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Span { lowest: Share::from_billionths(200_000_000), highest: Share::from_billionths(1_000_000_000) },
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 1, paragraphs 109 to 115" },
                    reason: "",
                },
            ],
        };

        /// From points to a percentage.
        pub(crate) static CURVE: Cited<&[(Points, Share)]> = Cited {
            id: "uk.seriousness.curve",
            label: "From points to a percentage",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[(Points::whole(0), Share::from_billionths(0)), (Points::whole(35), Share::from_billionths(100_000_000)), (Points::whole(50), Share::from_billionths(200_000_000)), (Points::whole(100), Share::from_billionths(1_000_000_000))],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 1, paragraphs 109 to 115" },
                    reason: "The percentages at 35 and 50 points are the bounds between the guidance’s three degrees; where the bounds lie among the points is ours.",
                },
            ],
        };

        /// People affected.
        pub(crate) static PEOPLE: Cited<LogPoints> = Cited {
            id: "uk.seriousness.people",
            label: "People affected",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: LogPoints { from: 10, to: 10_000_000, points: Points::whole(23) },
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Gravity: number of data subjects, paragraph 59" },
                    reason: "The guidance gives more weight to more people without a measure; a logarithm is used because ten thousand more people matter to a breach of a thousand and not to one of a million.",
                },
            ],
        };

        /// People affected, if not stated.
        pub(crate) static PEOPLE_ASSUMED: Cited<u64> = Cited {
            id: "uk.seriousness.people-assumed",
            label: "People affected, if not stated",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: 10_000,
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Gravity: number of data subjects, paragraph 59" },
                    reason: "Decided cases run from one person to tens of millions, and this number gives about half of the points.",
                },
            ],
        };

        /// Categories of personal data.
        pub(crate) static DATA: Cited<&[Entry<Points>]> = Cited {
            id: "uk.seriousness.data",
            label: "Categories of personal data",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("contact", Points::whole(0)), ("credentials", Points::whole(8)), ("financial", Points::whole(8)), ("identity", Points::whole(8)), ("location", Points::whole(8)), ("communications", Points::whole(8)), ("health", Points::whole(16)), ("genetic", Points::whole(16)), ("biometric", Points::whole(16)), ("ethnicity", Points::whole(16)), ("beliefs", Points::whole(16)), ("politics", Points::whole(16)), ("union", Points::whole(16)), ("sexual", Points::whole(16)), ("criminal", Points::whole(16))],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Categories of personal data, paragraphs 70 to 72" },
                    reason: "The guidance treats special category and criminal offence data as particularly serious and names location, private communications, identity and financial data as other sensitive data; half the weight for these is ours.",
                },
            ],
        };

        /// Several sensitive categories.
        pub(crate) static DATA_SEVERAL: Cited<Points> = Cited {
            id: "uk.seriousness.data-several",
            label: "Several sensitive categories",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Points::whole(20),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Categories of personal data, paragraphs 70 to 72" },
                    reason: "Several kinds of special category data tell more about a person than one, but not twice as much.",
                },
            ],
        };

        /// Damage to people.
        pub(crate) static HARM: Cited<&[Entry<Points>]> = Cited {
            id: "uk.seriousness.harm",
            label: "Damage to people",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("none", Points::whole(0)), ("low", Points::whole(5)), ("moderate", Points::whole(10)), ("severe", Points::whole(18))],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Gravity: level of damage, paragraph 59" },
                    reason: "The guidance counts potential and actual damage without a measure; severe damage is set well apart from moderate damage because notices with danger to life or health stand apart.",
                },
            ],
        };

        /// What happened to the data.
        pub(crate) static EFFECT: Cited<&[Entry<Points>]> = Cited {
            id: "uk.seriousness.effect",
            label: "What happened to the data",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("accessed", Points::whole(0)), ("disclosed", Points::whole(0)), ("taken", Points::whole(5)), ("lost", Points::whole(5)), ("published", Points::whole(10)), ("encrypted", Points::whole(10)), ("destroyed", Points::whole(10))],
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Gravity: level of damage, paragraph 59" },
                    reason: "Data that were published or made unavailable show moderate damage even where nobody has put it into words; data that were taken or lost show some.",
                },
            ],
        };

        /// Gaps in security.
        pub(crate) static FAULT: Cited<Points> = Cited {
            id: "uk.seriousness.fault",
            label: "Gaps in security",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Points::whole(22),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Negligence, paragraphs 66 and 67; degree of responsibility, paragraphs 79 to 81" },
                    reason: "What the controller failed to do is the heart of every security notice, so it weighs about as much as the number of people.",
                },
            ],
        };

        /// A control in part.
        pub(crate) static CONTROL_PARTIAL: Cited<Share> = Cited {
            id: "uk.seriousness.control-partial",
            label: "A control in part",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Share::from_billionths(500_000_000),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Negligence, paragraphs 66 and 67" },
                    reason: "Notices treat gaps in coverage as failings of their own, so half of the weight counts and not less.",
                },
            ],
        };

        /// A control not stated.
        pub(crate) static CONTROL_UNKNOWN: Cited<Share> = Cited {
            id: "uk.seriousness.control-unknown",
            label: "A control not stated",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Share::from_billionths(500_000_000),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Negligence, paragraphs 66 and 67" },
                    reason: "A control about which nothing is known is taken to be as it is in the average decided case, which is about halfway between in place and missing.",
                },
            ],
        };

        /// Weight of each control in the fault.
        pub(crate) static CONTROL_WEIGHTS: Cited<&[Entry<u32>]> = Cited {
            id: "uk.seriousness.control-weights",
            label: "Weight of each control in the fault",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[("mfa", 14), ("patching", 12), ("scanning", 6), ("testing", 8), ("privilege", 12), ("segmentation", 8), ("hardening", 6), ("endpoint", 3), ("monitoring", 13), ("encryption", 3), ("backups", 2), ("training", 3), ("suppliers", 3), ("response", 3), ("minimisation", 2), ("governance", 2)],
                    basis: Basis::Judgement,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::ICO_ENFORCEMENT, pinpoint: "penalty notices for security failings, 2020 to 2026" },
                    reason: "Controls on which several notices turned weigh most: multi-factor authentication, monitoring, privileged access and patching, then segmentation and testing; the rank follows the notices, the split is ours.",
                },
            ],
        };

        /// Warnings not acted on.
        pub(crate) static WARNINGS: Cited<Points> = Cited {
            id: "uk.seriousness.warnings",
            label: "Warnings not acted on",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Points::whole(5),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_23ANDME_2025, pinpoint: "paragraphs 363 and 394" },
                    reason: "A failure to look into warning signs aggravated the penalty of 23andMe; it is counted once, here, and weighs as much as a low degree of damage.",
                },
            ],
        };

        /// Duration in days.
        pub(crate) static DURATION: Cited<LogPoints> = Cited {
            id: "uk.seriousness.duration",
            label: "Duration in days",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: LogPoints { from: 30, to: 1_826, points: Points::whole(8) },
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Duration, paragraph 59" },
                    reason: "The guidance gives more weight to a longer infringement; a month is taken as short, and five years as longer than in most decided cases.",
                },
            ],
        };

        /// Children and other vulnerable people.
        pub(crate) static VULNERABLE: Cited<Points> = Cited {
            id: "uk.seriousness.vulnerable",
            label: "Children and other vulnerable people",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Points::whole(4),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_DPP_LAW_2025, pinpoint: "paragraph 81" },
                    reason: "The guidance and the notices count vulnerable people within the nature of the processing, beside the kinds of data; a small weight keeps the two from counting twice.",
                },
            ],
        };

        /// Intentional infringement.
        pub(crate) static INTENTIONAL: Cited<Points> = Cited {
            id: "uk.seriousness.intentional",
            label: "Intentional infringement",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Points::whole(50),
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Intention, paragraphs 63 to 65" },
                    reason: "The guidance treats intent as more serious than negligence; from this score on the degree is high.",
                },
            ],
        };

        /// The factors taken together.
        pub(crate) static SCORE: Cited<Rule> = Cited {
            id: "uk.seriousness.score",
            label: "The factors taken together",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 1, seriousness of the infringement" },
                    reason: "",
                },
            ],
        };
    }

    pub(crate) mod settlement {
        use super::*;

        /// Reduction for settlement.
        pub(crate) static REDUCTION: Cited<&[Entry<Share>]> = Cited {
            id: "uk.settlement.reduction",
            label: "Reduction for settlement",
            values: &[
                Dated {
                    from: Date::known(2025, 10, 31),
                    value: &[("early", Share::from_billionths(400_000_000)), ("middle", Share::from_billionths(300_000_000)), ("late", Share::from_billionths(200_000_000))],
                    basis: Basis::Guidance,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::DECISION_MARKETING_2025, pinpoint: "discounts by stage" },
                    reason: "From one report on the draft guidance, whose consultation ended on 23 January 2026; no final version was found. For earlier days the same are taken; Capita’s settlement, after its representations and before the draft, took off more than that, 30.4%.",
                },
            ],
        };
    }

    pub(crate) mod spread {
        use super::*;

        /// Spread, turnover stated.
        pub(crate) static KNOWN: Cited<Multiple<Share>> = Cited {
            id: "uk.spread.known",
            label: "Spread, turnover stated",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Multiple(Share::from_billionths(2_500_000_000)),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::ICO_ENFORCEMENT, pinpoint: "the decided cases of the back-test" },
                    reason: "The five penalties of known turnover, each met by numbers found without it, lie within a factor of 1.5 at the root mean square; a prediction interval for four in five, by Student’s law for so few cases and two fitted numbers, makes that 2.5.",
                },
            ],
        };

        /// Spread, turnover not stated.
        pub(crate) static TURNOVER_NOT_STATED: Cited<Multiple<Share>> = Cited {
            id: "uk.spread.turnover-not-stated",
            label: "Spread, turnover not stated",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Multiple(Share::from_billionths(8_000_000_000)),
                    basis: Basis::Observed,
                    confidence: Confidence::Derived,
                    citation: Citation { source: &sources::ICO_ENFORCEMENT, pinpoint: "the decided cases of the back-test" },
                    reason: "Only two such penalties under the guidance are known, so that those of the EU are counted with them: seven of the nine lie within this factor of a centre found without them. Size alone moves the amount up to five hundred times.",
                },
            ],
        };
    }

    pub(crate) mod starting_point {
        use super::*;

        /// Starting point.
        pub(crate) static PRODUCT: Cited<Rule> = Cited {
            id: "uk.starting-point.product",
            label: "Starting point",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Primary,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE_DRAFT, pinpoint: "Step 3, Tables C and D" },
                    reason: "The draft was read; penalty notices under the final guidance multiply in the same way.",
                },
            ],
        };

        /// Policy before the guidance.
        pub(crate) static EARLIER_POLICY: Cited<Rule> = Cited {
            id: "uk.starting-point.earlier-policy",
            label: "Policy before the guidance",
            values: &[
                Dated {
                    from: Date::known(2018, 5, 25),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Primary,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "About this guidance" },
                    reason: "From 25 May 2018 to the end of 2020 the GDPR itself applied, with maxima in euros, and the Commissioner followed the Regulatory Action Policy of 2018; the maxima here are those from 2021 and the steps those of the guidance of 18 March 2024.",
                },
                Dated {
                    from: Date::known(2021, 1, 1),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Primary,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "About this guidance" },
                    reason: "On this day the Commissioner still followed the Regulatory Action Policy of 2018; the steps here are those of the guidance of 18 March 2024.",
                },
            ],
        };
    }

    pub(crate) mod statutory_maximum {
        use super::*;

        /// Higher maximum, fixed amount.
        pub(crate) static HIGHER_FIXED: Cited<Money> = Cited {
            id: "uk.statutory-maximum.higher-fixed",
            label: "Higher maximum, fixed amount",
            values: &[
                Dated {
                    from: Date::known(2021, 1, 1),
                    value: Money::from_units(17_500_000),
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::DPA_2018, pinpoint: "section 157(5)(a)" },
                    reason: "",
                },
            ],
        };

        /// Higher maximum, percentage of turnover.
        pub(crate) static HIGHER_PERCENTAGE: Cited<Share> = Cited {
            id: "uk.statutory-maximum.higher-percentage",
            label: "Higher maximum, percentage of turnover",
            values: &[
                Dated {
                    from: Date::known(2021, 1, 1),
                    value: Share::from_billionths(40_000_000),
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::DPA_2018, pinpoint: "section 157(5)(a)" },
                    reason: "",
                },
            ],
        };

        /// Provisions in the higher tier.
        pub(crate) static HIGHER_PROVISIONS: Cited<&[Articles]> = Cited {
            id: "uk.statutory-maximum.higher-provisions",
            label: "Provisions in the higher tier",
            values: &[
                Dated {
                    from: Date::known(2021, 1, 1),
                    value: &[Articles { from: (5, ' '), to: (5, ' ') }, Articles { from: (6, ' '), to: (6, ' ') }, Articles { from: (7, ' '), to: (7, ' ') }, Articles { from: (9, ' '), to: (9, ' ') }, Articles { from: (12, ' '), to: (22, ' ') }, Articles { from: (44, ' '), to: (49, ' ') }, Articles { from: (58, ' '), to: (58, ' ') }],
                    basis: Basis::Statute,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::UK_GDPR, pinpoint: "Article 83(5)" },
                    reason: "",
                },
                Dated {
                    from: Date::known(2026, 2, 5),
                    value: &[Articles { from: (5, ' '), to: (5, ' ') }, Articles { from: (6, ' '), to: (6, ' ') }, Articles { from: (7, ' '), to: (7, ' ') }, Articles { from: (9, ' '), to: (9, ' ') }, Articles { from: (12, ' '), to: (21, ' ') }, Articles { from: (22, 'B'), to: (22, 'C') }, Articles { from: (44, 'A'), to: (49, ' ') }, Articles { from: (58, ' '), to: (58, ' ') }],
                    basis: Basis::Statute,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::UK_GDPR, pinpoint: "Article 83(5) as amended by the Data (Use and Access) Act 2025" },
                    reason: "The Data (Use and Access) Act 2025 put Articles 22A to 22D in the place of Article 22 and Article 44A in the place of Article 44.",
                },
            ],
        };

        /// Standard maximum, fixed amount.
        pub(crate) static STANDARD_FIXED: Cited<Money> = Cited {
            id: "uk.statutory-maximum.standard-fixed",
            label: "Standard maximum, fixed amount",
            values: &[
                Dated {
                    from: Date::known(2021, 1, 1),
                    value: Money::from_units(8_700_000),
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::DPA_2018, pinpoint: "section 157(6)(a)" },
                    reason: "",
                },
            ],
        };

        /// Standard maximum, percentage of turnover.
        pub(crate) static STANDARD_PERCENTAGE: Cited<Share> = Cited {
            id: "uk.statutory-maximum.standard-percentage",
            label: "Standard maximum, percentage of turnover",
            values: &[
                Dated {
                    from: Date::known(2021, 1, 1),
                    value: Share::from_billionths(20_000_000),
                    basis: Basis::Statute,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::DPA_2018, pinpoint: "section 157(6)(a)" },
                    reason: "",
                },
            ],
        };

        /// Provisions in the standard tier.
        pub(crate) static STANDARD_PROVISIONS: Cited<&[Articles]> = Cited {
            id: "uk.statutory-maximum.standard-provisions",
            label: "Provisions in the standard tier",
            values: &[
                Dated {
                    from: Date::known(2021, 1, 1),
                    value: &[Articles { from: (8, ' '), to: (8, ' ') }, Articles { from: (11, ' '), to: (11, ' ') }, Articles { from: (25, ' '), to: (39, ' ') }, Articles { from: (41, ' '), to: (43, ' ') }],
                    basis: Basis::Statute,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::UK_GDPR, pinpoint: "Article 83(4)" },
                    reason: "",
                },
                Dated {
                    from: Date::known(2026, 6, 19),
                    value: &[Articles { from: (8, ' '), to: (8, ' ') }, Articles { from: (11, ' '), to: (11, ' ') }, Articles { from: (25, ' '), to: (39, ' ') }, Articles { from: (41, ' '), to: (43, ' ') }],
                    basis: Basis::Statute,
                    confidence: Confidence::Secondary,
                    citation: Citation { source: &sources::DPA_2018, pinpoint: "sections 157 and 164A" },
                    reason: "From this day the duty to answer complaints, section 164A, is in this tier too; it is no article of the UK GDPR, so that no link names it, and the articles stay the same.",
                },
            ],
        };

        /// Several infringements.
        pub(crate) static CONCURRENCE: Cited<Rule> = Cited {
            id: "uk.statutory-maximum.concurrence",
            label: "Several infringements",
            values: &[
                Dated {
                    from: Date::known(2021, 1, 1),
                    value: Rule,
                    basis: Basis::Statute,
                    confidence: Confidence::Primary,
                    citation: Citation { source: &sources::UK_GDPR, pinpoint: "Article 83(3)" },
                    reason: "",
                },
            ],
        };
    }

    pub(crate) mod turnover {
        use super::*;

        /// Turnover bands.
        pub(crate) static BANDS: Cited<&[Band]> = Cited {
            id: "uk.turnover.bands",
            label: "Turnover bands",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: &[Band { up_to: Some(Money::from_units(2_000_000)), share: Span { lowest: Share::from_billionths(2_000_000), highest: Share::from_billionths(4_000_000) }, confidence: None }, Band { up_to: Some(Money::from_units(10_000_000)), share: Span { lowest: Share::from_billionths(4_000_000), highest: Share::from_billionths(20_000_000) }, confidence: None }, Band { up_to: Some(Money::from_units(50_000_000)), share: Span { lowest: Share::from_billionths(20_000_000), highest: Share::from_billionths(100_000_000) }, confidence: None }, Band { up_to: Some(Money::from_units(100_000_000)), share: Span { lowest: Share::from_billionths(100_000_000), highest: Share::from_billionths(200_000_000) }, confidence: None }, Band { up_to: Some(Money::from_units(250_000_000)), share: Span { lowest: Share::from_billionths(200_000_000), highest: Share::from_billionths(500_000_000) }, confidence: None }, Band { up_to: Some(Money::from_units(435_000_000)), share: Span { lowest: Share::from_billionths(500_000_000), highest: Share::from_billionths(1_000_000_000) }, confidence: None }, Band { up_to: None, share: Span { lowest: Share::from_billionths(1_000_000_000), highest: Share::from_billionths(1_000_000_000) }, confidence: None }],
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 2, Table B, paragraphs 116 to 129" },
                    reason: "Three of the bands were read in penalty notices that quote the final guidance and the others in the draft; the consultation announced no change to them.",
                },
            ],
        };

        /// Turnover not stated.
        pub(crate) static NOT_STATED: Cited<Range<Share>> = Cited {
            id: "uk.turnover.not-stated",
            label: "Turnover not stated",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Range { lowest: Share::from_billionths(2_000_000), central: Share::from_billionths(100_000_000), highest: Share::from_billionths(1_000_000_000) },
                    basis: Basis::Judgement,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 2, Table B, paragraphs 116 to 129" },
                    reason: "The ends are those of the table; the centre is the bound between medium-sized and large undertakings, near the middle of decided cases.",
                },
            ],
        };

        /// Bodies without turnover.
        pub(crate) static PROXY: Cited<Rule> = Cited {
            id: "uk.turnover.proxy",
            label: "Bodies without turnover",
            values: &[
                Dated {
                    from: Date::known(2024, 3, 18),
                    value: Rule,
                    basis: Basis::Guidance,
                    confidence: Confidence::Copy,
                    citation: Citation { source: &sources::ICO_FINING_GUIDANCE, pinpoint: "Step 2, paragraph 119" },
                    reason: "",
                },
            ],
        };
    }
}
