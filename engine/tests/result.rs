//! The result as strangers see it: the names and units that they rely on.

use amerce_engine::scenario::Control;
use amerce_engine::words::Word;
use serde_json::Value;

#[path = "../../api/src/result.rs"]
mod result;

#[allow(dead_code, reason = "the command prints it for people as well")]
#[path = "../examples/estimate/back_test.rs"]
mod back_test;

fn result_of(link: &str) -> Value {
    serde_json::to_value(result::EstimateResult::of(link)).expect("a result is data")
}

#[test]
fn every_promised_field_is_there() {
    let result = result_of("?v=1&regime=uk&turnover=330m&people=many&mfa=none");
    let pointers = [
        "/version/link",
        "/version/rulebook",
        "/version/engine",
        "/link",
        "/notices/0/key",
        "/notices/0/value",
        "/notices/0/message",
        "/regime",
        "/currency",
        "/statutoryMaximum",
        "/seriousness/degree",
        "/seriousness/score",
        "/seriousness/percent/lowest",
        "/seriousness/percent/central",
        "/seriousness/percent/highest",
        "/seriousness/factors/0/key",
        "/seriousness/factors/0/points",
        "/seriousness/factors/0/of",
        "/size/percent/lowest",
        "/size/percent/central",
        "/size/percent/highest",
        "/startingPoint/lowest",
        "/startingPoint/central",
        "/startingPoint/highest",
        "/adjustment/percent/central",
        "/infringements/0/seriousness/percent/central",
        "/infringements/0/startingPoint/central",
        "/penaltyBeforeReductions/lowest",
        "/penaltyBeforeReductions/p10",
        "/penaltyBeforeReductions/central",
        "/penaltyBeforeReductions/p90",
        "/penaltyBeforeReductions/highest",
        "/penalty/lowest",
        "/penalty/p10",
        "/penalty/central",
        "/penalty/p90",
        "/penalty/highest",
        "/chance/fine/lowest",
        "/chance/fine/central",
        "/chance/fine/highest",
        "/chance/reprimand/central",
        "/expected/central",
        "/controls/0/key",
        "/controls/0/state",
        "/controls/0/ifFull/penaltyChange",
        "/controls/0/ifFull/fineChanceChange",
        "/controls/0/ifFull/breachChanceChange",
        "/working/0/step",
        "/working/0/line",
        "/working/0/operands/0/value",
        "/working/0/operands/0/confidence",
        "/working/0/result",
        "/working/0/source/id",
        "/working/0/source/pinpoint",
        "/working/0/source/url",
        "/working/0/basis",
    ];
    for pointer in pointers {
        assert!(result.pointer(pointer).is_some(), "{pointer} is missing");
    }
    assert_eq!(result["notices"].as_array().map(Vec::len), Some(1));
    assert_eq!(result["controls"].as_array().map(Vec::len), Some(Control::ALL.len()));
    assert_eq!(result["link"], "?v=1&regime=uk&turnover=330000000&mfa=none");
    assert_eq!(result["currency"], "GBP");
}

#[test]
fn values_have_the_promised_units() {
    let result = result_of("?v=1&turnover=3486494&pin.seriousness=17&pin.size=0.8&pin.adjustment=10&people=791");
    assert_eq!(result["statutoryMaximum"], 1_750_000_000);
    assert_eq!(result["startingPoint"]["central"], 2_380_000);
    assert_eq!(result["seriousness"]["percent"]["central"], 17);
    assert_eq!(result["size"]["percent"]["central"], 0.8);
    assert_eq!(result["adjustment"]["percent"]["central"], 10);
    let chance = result["chance"]["fine"]["central"].as_f64();
    assert!(chance.is_some_and(|chance| 0.0 < chance && chance < 0.01), "{chance:?}");
    assert_eq!(result["working"][0]["basis"], "statute");
}

#[test]
fn the_largest_amounts_are_safe_integers() {
    let result = result_of("?v=1&turnover=10000000000000&gain=10000000000000&people=10bn&fault=intentional");
    let largest = result["statutoryMaximum"].as_u64();
    assert!(largest.is_some_and(|largest| largest < 1 << 53), "{largest:?}");
}

#[test]
fn every_promised_field_of_the_back_test_is_there() {
    let result = serde_json::to_value(back_test::BackTestResult::new()).expect("a result is data");
    let measures = [
        "n",
        "rmseLog10",
        "leaveOneOutRmseLog10",
        "baselineRmseLog10",
        "within2",
        "within3",
        "insideP10P90",
        "insideRange",
    ];
    for summary in ["/summary/uk", "/summary/eu", "/summary/uk/turnoverKnown", "/summary/eu/turnoverKnown"] {
        for measure in measures {
            let pointer = format!("{summary}/{measure}");
            assert!(result.pointer(&pointer).is_some_and(Value::is_number), "{pointer}");
        }
    }
    let cases = result["cases"].as_array().expect("the cases are a list");
    assert!(cases.len() > 60, "only {} cases", cases.len());
    for case in cases {
        let ends = ["lowest", "p10", "central", "p90", "highest"].map(|end| case["model"][end].as_u64());
        assert!(ends.is_sorted() && ends[0].is_some(), "{case}");
        assert_eq!(case["real"].is_u64(), case["outcome"] == "fine", "{case}");
        assert_eq!(case["leftOut"].is_object(), case["fitted"] == true, "{case}");
    }
}
