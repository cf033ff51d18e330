//! Ids of people and things, the organisation, and who is in a case.

use serde_json::json;

use super::{each_is_told, full, put, told};

#[test]
fn an_id_names_one_thing_in_the_whole_file() {
    each_is_told(&[
        (
            "/cases/4/family/2/id",
            json!("u-mette"),
            "cases[4].family[2].id: \"u-mette\" is already the id of the person at users[0].id",
        ),
        (
            "/cases/5/goals/2/id",
            json!("goal-alma-1"),
            "cases[5].goals[2].id: \"goal-alma-1\" is already the id of the goal at \
             cases[0].goals[0].id",
        ),
        (
            "/cases/1/actions/0/id",
            json!("a-alma-1"),
            "cases[1].actions[0].id: \"a-alma-1\" is already the id of the action at \
             cases[0].actions[0].id",
        ),
        (
            "/cases/0/goals/0/measures/1/id",
            json!("ms-alma-1"),
            "cases[0].goals[0].measures[1].id: \"ms-alma-1\" is already the id of the measure at \
             cases[0].goals[0].measures[0].id",
        ),
        (
            "/cases/0/goals/0/measures/1/observations/0/id",
            json!("o-1"),
            "cases[0].goals[0].measures[1].observations[0].id: \"o-1\" is already the id of the \
             measurement at cases[0].goals[0].measures[0].observations[27].id",
        ),
        (
            "/cases/1/consents/0/id",
            json!("c-alma-1"),
            "cases[1].consents[0].id: \"c-alma-1\" is already the id of the consent at \
             cases[0].consents[0].id",
        ),
        (
            "/cases/1/challenge_views/0/id",
            json!("v-1"),
            "cases[1].challenge_views[0].id: \"v-1\" is already the id of the view at \
             cases[0].challenge_views[0].id",
        ),
    ]);
}

#[test]
fn no_id_looks_like_a_childs() {
    let kept = "ends in `:child`, which is kept for the child of a case";
    let long = "x".repeat(115);
    each_is_told(&[
        ("/cases/0/id", json!("a:child"), &format!("cases[0].id: {kept}")),
        (
            "/cases/0/suggestions/0/id",
            json!("a:child"),
            &format!("cases[0].suggestions[0].id: {kept}"),
        ),
        (
            "/cases/0/id",
            json!(long),
            "cases[0].id: is too long: at most 114 characters, for its child has more",
        ),
        (
            "/cases/4/family/2/id",
            json!("child"),
            "cases[4].family[2].id: is the word for the case's own child; choose another id",
        ),
    ]);
}

#[test]
fn the_organisation_holds_together() {
    each_is_told(&[
        (
            "/users/0/unit",
            json!("team-x"),
            "users[0].unit: there is no unit \"team-x\" in `organisation.units`",
        ),
        (
            "/holidays/school/0/1",
            json!("2025-12-01"),
            "holidays.school[0][1]: 2025-12-01 is before the first day, 2025-12-20",
        ),
    ]);
}

#[test]
fn a_case_has_a_lead_and_people_who_are_there() {
    each_is_told(&[
        (
            "/cases/0/case_lead",
            json!("u-rasmus"),
            "cases[0].case_lead: \"u-rasmus\" is not in the case's `network`; add the lead to it",
        ),
        (
            "/cases/0/network/1",
            json!("u-x"),
            "cases[0].network[1]: there is no user \"u-x\" in `users`",
        ),
        (
            "/cases/0/network/2",
            json!("u-signe"),
            "cases[0].network[2]: \"u-signe\" is named twice in the list",
        ),
        (
            "/cases/2/family/2/supporter_for",
            json!("p-alma-mor"),
            "cases[2].family[2].supporter_for: there is nobody \"p-alma-mor\" here: name \
             `child`, one of the case's `family`, or one of `users`",
        ),
        (
            "/cases/2/family/2/supporter_for",
            json!("p-vil-bisidder"),
            "cases[2].family[2].supporter_for: is the supporter; name whom they support",
        ),
        (
            "/cases/0/opened",
            json!("2026-11-22"),
            "cases[0].opened: 2026-11-22 is after the file's as_of, 2026-11-21: not recorded by \
             then",
        ),
    ]);
    let mut file = full();
    put(&mut file, "/cases/0/case_lead", json!("u-gone"));
    let lead = [
        "there is no user \"u-gone\" in `users`",
        "\"u-gone\" is not in the case's `network`; add the lead to it",
    ];
    assert_eq!(told(&file), lead.map(|reason| format!("cases[0].case_lead: {reason}")));
}

#[test]
fn a_child_was_born_goes_to_a_school_and_speaks_languages() {
    each_is_told(&[
        (
            "/cases/0/child/birth_date",
            json!("2026-02-12"),
            "cases[0].child.birth_date: 2026-02-12 is not before the day the case was opened, \
             2026-02-12",
        ),
        (
            "/cases/0/child/school",
            json!("x"),
            "cases[0].child.school: there is no unit \"x\" in `organisation.units`",
        ),
        (
            "/cases/0/child/languages/0",
            json!("Danish tongue"),
            "cases[0].child.languages[0]: \"Danish tongue\" is not a language tag such as da, ar \
             or pt-BR",
        ),
    ]);
}
