//! Units, closed days and limits.

use tests::{World, database::Engine, on_both};

on_both! {
    a_limit_asks_of_every_case,
    nothing_is_due_on_a_closed_day,
}

fn a_limit_asks_of_every_case(engine: Engine) {
    let world = World::on(engine);
    let (inge, mette) = (world.sign_in("u-inge"), world.sign_in("u-mette"));
    let unheard = || mette.get("/cases/case-alma").page().has("[data-flag=child_not_heard]");
    assert!(!unheard(), "heard within ninety days");
    let form = |field: &str, value: &str| {
        let page = inge.get("/organisation").expect(200).page();
        let mut form = page.form("form[action='/do/organisation/limits']");
        form.insert(field.to_owned(), value.to_owned());
        form.into_iter().collect::<Vec<_>>()
    };
    let send = |form: &[(String, String)]| {
        let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
        inge.post("/do/organisation/limits", &fields)
    };
    for wrong in ["0", "1000", "seven", ""] {
        let page = send(&form("heard_days", wrong)).expect(422).page();
        assert!(page.has("#heard_days-error"), "{wrong:?}");
        assert_eq!(page.form("form[action='/do/organisation/limits']")["heard_days"], wrong);
    }
    assert_eq!(form("heard_days", "7"), {
        let mut kept = form("reply_days", "14");
        kept.iter_mut().filter(|(name, _)| name == "heard_days").for_each(|it| it.1 = "7".into());
        kept
    });
    assert!(!unheard(), "nothing half-written");
    send(&form("heard_days", "7")).expect(303);
    assert!(unheard(), "at the next request");
    send(&form("heard_days", "90")).expect(303);
    assert!(!unheard(), "and back");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn nothing_is_due_on_a_closed_day(engine: Engine) {
    let world = World::on(engine);
    let (inge, mette) = (world.sign_in("u-inge"), world.sign_in("u-mette"));
    let due = |text: &str| {
        let fields = [
            ("case", "case-alma"),
            ("goal", "goal-alma-1"),
            ("text", text),
            ("responsible", "u-jonas"),
            ("due", "2026-12-04"),
        ];
        mette.post("/do/actions/add", &fields).status
    };
    assert_eq!(due("Aftale et tegn"), 303);
    let days = [("calendar", "school"), ("first", "2026-12-03"), ("last", "2026-12-04")];
    for _ in 0..2 {
        inge.post("/do/organisation/close", &days).expect(303);
    }
    let list = inge.get("/organisation").page().text("main");
    assert_eq!(list.matches("3. december 2026 til 4. december 2026 Fjern").count(), 1, "{list}");
    assert_eq!(due("Aftale to tegn"), 422, "it is closed now");
    inge.post("/do/organisation/open", &days).expect(303);
    assert_eq!(due("Aftale tre tegn"), 303);
    let back = [("calendar", "school"), ("first", "2026-12-04"), ("last", "2026-12-03")];
    assert!(inge.post("/do/organisation/close", &back).expect(422).page().has("#last-error"));
    let nowhere = [("calendar", "moon"), ("first", "2026-12-04"), ("last", "2026-12-04")];
    inge.post("/do/organisation/close", &nowhere).expect(404);

    let unit = [("da", "Søskolen"), ("en", "Lake School"), ("calendar", "school"), ("key", "one")];
    for _ in 0..2 {
        inge.post("/do/organisation/unit", &unit).expect(303);
    }
    let list = inge.get("/organisation").page().text("ul.signs");
    assert_eq!(list.matches("Søskolen").count(), 1, "sent twice it is one: {list}");
    // Another, written on the page that one goes back to.
    let other =
        [("da", "Bakkeskolen"), ("en", "Hill School"), ("calendar", "school"), ("key", "one")];
    inge.post("/do/organisation/unit", &other).expect(303);
    let list = inge.get("/organisation").page().text("ul.signs");
    assert!(list.contains("Bakkeskolen") && list.contains("Søskolen"), "{list}");
}
