//! Scales, measures and measurements.

use serde_json::{Value, json};

use super::{each_is_told, full, put, told};

const MEASURE: &str = "/cases/0/goals/0/measures/0";

#[test]
fn a_value_lies_on_its_scale() {
    each_is_told(&[
        (
            "/cases/0/goals/0/measures/0/observations/3/value",
            json!(12),
            "cases[0].goals[0].measures[0].observations[3].value: 12 is above the scale's \
             maximum 10",
        ),
        (
            "/cases/0/goals/0/measures/0/baseline/0/value",
            json!(-1),
            "cases[0].goals[0].measures[0].baseline[0].value: -1 is below the scale's minimum 0",
        ),
        (
            "/cases/0/goals/0/measures/0/target",
            json!(7.5),
            "cases[0].goals[0].measures[0].target: 7.5 is not on the scale: its steps are 1 \
             from 0",
        ),
        (
            "/cases/0/goals/0/milestones/0/value",
            json!(11),
            "cases[0].goals[0].milestones[0].value: 11 is above the scale's maximum 10",
        ),
        (
            "/cases/5/goals/0/measures/0/target",
            json!(3),
            "cases[5].goals[0].measures[0].target: 3 is above the scale's maximum 2",
        ),
    ]);
}

#[test]
fn goal_attainment_scaling_has_words_for_its_levels() {
    let levels = "/cases/5/goals/0/measures/0/levels";
    each_is_told(&[
        (
            levels,
            Value::Null,
            "cases[5].goals[0].measures[0].levels: is missing; goal attainment scaling has a \
             worded level at each value",
        ),
        (
            &format!("{levels}/3"),
            json!({"da": "x"}),
            "cases[5].goals[0].measures[0].levels.3: 3 is above the scale's maximum 2",
        ),
        (
            &format!("{levels}/+1"),
            json!({"da": "x"}),
            "cases[5].goals[0].measures[0].levels[\"+1\"]: \"+1\" is not a number such as -1 or 2",
        ),
        (
            "/scales/smiley_5/anchors/6",
            json!({"da": "x"}),
            "scales.smiley_5.anchors.6: 6 is above the scale's maximum 5",
        ),
    ]);
    let mut file = full();
    super::take(&mut file, &format!("{levels}/0"));
    let unworded = "cases[5].goals[0].measures[0].target: 0 has no words; add them to the \
                    measure's `levels`";
    assert_eq!(told(&file)[0], unworded);
}

#[test]
fn minus_nothing_is_nothing() {
    let mut file = full();
    put(&mut file, "/cases/5/goals/0/measures/0/target", json!(-0.0));
    assert_eq!(told(&file), [""; 0], "the level 0 has words");
}

#[test]
fn a_scale_has_steps_and_two_ends() {
    each_is_told(&[
        ("/scales/gas/step", json!(0), "scales.gas.step: must be above 0"),
        ("/scales/gas/max", json!(-2), "scales.gas.max: -2 is not above the minimum -2"),
        (
            "/scales/",
            json!({"kind": "count", "step": 1, "anchors": {}}),
            "scales[\"\"]: must have a name of 1 to 120 characters, none a control character",
        ),
    ]);
}

#[test]
fn a_measurement_has_a_value_or_a_reason_and_somebody_who_made_it() {
    let at = "cases[0].goals[0].measures[0].observations[0]";
    let here = format!("{MEASURE}/observations/0");
    let row =
        |field: &str, value, fault: &str| (format!("{here}{field}"), value, format!("{at}{fault}"));
    let rows = [
        row("/value", Value::Null, ": has neither `value` nor `not_possible`; give one of them"),
        row("/not_possible", json!("ill"), ": has both `value` and `not_possible`; keep only one"),
        row(
            "/by",
            json!("u-x"),
            ".by: there is nobody \"u-x\" here: name `child`, one of the case's `family`, or one \
             of `users`",
        ),
        row(
            "/by",
            json!("p-kar-mor"),
            ".by: there is nobody \"p-kar-mor\" here: name `child`, one of the case's `family`, \
             or one of `users`",
        ),
        row(
            "/entered_by",
            json!("u-x"),
            ".entered_by: there is nobody \"u-x\" here: name `child`, one of the case's \
             `family`, or one of `users`",
        ),
        row(
            "/date",
            json!("2026-11-22"),
            ".date: 2026-11-22 is after the file's as_of, 2026-11-21: not recorded by then",
        ),
        row(
            "/corrects",
            json!("o-9"),
            ".corrects: there is no measurement \"o-9\" of this measure",
        ),
    ];
    for (pointer, value, fault) in rows {
        each_is_told(&[(&pointer, value, &fault)]);
    }
    let other = "/cases/0/goals/0/measures/1/observations/0/corrects";
    each_is_told(&[(
        other,
        json!("o-1"),
        "cases[0].goals[0].measures[1].observations[0].corrects: there is no measurement \"o-1\" \
         of this measure",
    )]);
}

#[test]
fn a_child_who_typed_it_has_an_id_as_well() {
    let mut file = full();
    let pointer = format!("{MEASURE}/observations/0/entered_by");
    put(&mut file, &pointer, json!("case-alma:child"));
    assert_eq!(told(&file), [""; 0]);
    put(&mut file, &pointer, json!("case-karla:child"));
    assert_eq!(told(&file).len(), 1, "the child of another case is nobody here");
}

#[test]
fn corrections_end_at_an_entry() {
    let file = full();
    let all = file.pointer(&format!("{MEASURE}/observations")).and_then(Value::as_array);
    let first = all.expect("a list").len() - 2;
    let at = "cases[0].goals[0].measures[0].observations";
    let circle = "goes round in a circle; a correction is of an earlier entry";
    each_is_told(&[
        (
            &format!("{MEASURE}/observations/{first}/corrects"),
            json!("o-2"),
            &format!("{at}[{first}].corrects: {circle}"),
        ),
        (
            &format!("{MEASURE}/observations/{first}/corrects"),
            json!("o-1"),
            &format!("{at}[{first}].corrects: {circle}"),
        ),
    ]);
    let mut file = file;
    super::take(&mut file, &format!("{MEASURE}/observations/{}/corrects", first + 1));
    let missing =
        format!("{at}[{}].corrects: is missing; say which measurement was taken back", first + 1);
    assert_eq!(told(&file), [missing]);
}

#[test]
fn a_measure_has_a_scale_raters_and_a_rhythm() {
    each_is_told(&[
        (
            "/cases/0/goals/0/measures/0/scale",
            json!("x"),
            "cases[0].goals[0].measures[0].scale: there is no scale \"x\" in `scales`",
        ),
        (
            "/cases/0/goals/0/measures/0/raters",
            json!(["child", "child"]),
            "cases[0].goals[0].measures[0].raters[1]: \"child\" is named twice in the list",
        ),
        (
            "/cases/0/goals/0/measures/0/raters/0",
            json!("u-x"),
            "cases[0].goals[0].measures[0].raters[0]: there is nobody \"u-x\" here: name \
             `child`, one of the case's `family`, or one of `users`",
        ),
        (
            "/cases/0/goals/0/measures/0/followup_days",
            json!(0),
            "cases[0].goals[0].measures[0].followup_days: is 0; it must be from 1 to 366 days",
        ),
        (
            "/cases/0/goals/0/measures/0/primary",
            json!(false),
            "cases[0].goals[0].measures: none is primary; mark the one that is judged with \
             `\"primary\": true`",
        ),
        (
            "/cases/0/goals/0/measures/1/primary",
            json!(true),
            "cases[0].goals[0].measures[1].primary: measures[0] is the primary one; only one is \
             judged",
        ),
    ]);
    let mut file = full();
    put(&mut file, "/cases/0/goals/0/status", json!("proposed"));
    put(&mut file, "/cases/0/goals/0/measures/0/primary", json!(false));
    assert_eq!(told(&file), [""; 0], "a goal that is not worked on need not have one");
}
