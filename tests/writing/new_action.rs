//! Adding an action: exactly one responsible person, one day on which it can be done.

use tests::{World, database::Engine, on_both};

use super::steps::{action, actions};

const NEW: &str = "/cases/case-alma/goals/goal-alma-1/actions/new";
const FORM: &str = "form[action='/do/actions/add']";

on_both!(an_action_has_one_person_and_one_day);

fn an_action_has_one_person_and_one_day(engine: Engine) {
    let world = World::on(engine);
    let mette = world.sign_in("u-mette");
    let form = mette.get(NEW).expect(200).page().form(FORM);
    let mut fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let typed =
        [("text", "Aftale et tegn med Alma"), ("responsible", "u-jonas"), ("due", "2026-12-01")];
    fields.retain(|(name, _)| typed.iter().all(|(other, _)| other != name));
    fields.extend(typed);
    let before = actions(&mette, "case-alma");
    let answer = mette.post("/do/actions/add", &fields).expect(303);
    assert_eq!(answer.header("location"), Some("/cases/case-alma/goals/goal-alma-1"));
    // Sent again, as an impatient finger does.
    mette.post("/do/actions/add", &fields).expect(303);

    let after = actions(&mette, "case-alma");
    assert_eq!(after.len(), before.len() + 1);
    let new = after.iter().find(|action| !before.contains(action)).expect("the new one");
    assert!(new.words.contains("Aftale et tegn med Alma"), "{}", new.words);
    // For another it is a suggestion until that person says yes.
    assert_eq!((new.state.as_str(), new.responsible.as_str()), ("suggested", "u-jonas"));
    let front = world.sign_in("u-jonas").get("/").page().text("main");
    assert!(front.contains("Aftale et tegn med Alma"), "{front}");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn who_takes_it_on_themselves_has_said_yes() {
    let world = World::start();
    let signe = world.sign_in("u-signe");
    let id = super::steps::add_action(&signe, "Rykke min stol", "u-signe");
    assert_eq!(action(&signe, "case-alma", &id).state, "open");
}

#[test]
fn an_action_without_words_person_or_day_comes_back_whole() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let before = world.database.export();
    let whole = [("text", "Aftale et tegn"), ("responsible", "u-jonas"), ("due", "2026-12-01")];
    for (field, wrong) in [
        ("text", ""),
        ("text", "  "),
        ("responsible", ""),
        // Somebody who has nothing to do with the case, and a place instead of a person.
        ("responsible", "u-bo"),
        ("responsible", "skovbrynet"),
        ("due", ""),
        ("due", "på mandag"),
        ("due", "2026-11-20"),
    ] {
        let typed = whole.map(|(name, value)| (name, if name == field { wrong } else { value }));
        let place = [("case", "case-alma"), ("goal", "goal-alma-1"), ("key", "typed")];
        let fields = [&place[..], &typed[..]].concat();
        let page = mette.post("/do/actions/add", &fields).expect(422).page();
        let about = format!("#{field}-error");
        assert!(page.has(&about), "{field} {wrong:?}: {}", page.text("main"));
        assert!(page.has(&format!("[role=alert] a[href='#{field}']")), "{field} in the summary");
        assert_eq!(page.all(".error").count(), 1, "{field} {wrong:?}");
        let form = page.form(FORM);
        for (name, value) in fields {
            // Only somebody of the case can be chosen, and so shown as chosen.
            if name != "responsible" || value == "u-jonas" {
                assert_eq!(form[name], value, "{field} {wrong:?}: {name}");
            }
        }
    }
    assert_eq!(world.database.export(), before);
}
