//! Somebody new: the administrator never knows their password.

use tests::{World, database::Engine, invitations::PASSWORD, on_both};

on_both!(who_is_added_chooses_their_own_password_by_a_link);

fn who_is_added_chooses_their_own_password_by_a_link(engine: Engine) {
    let world = World::on(engine);
    let inge = world.sign_in("u-inge");
    let add = |fields: &[(&str, &str)]| inge.post("/do/organisation/staff", fields);
    let all = [
        ("name", "Ane Lund"),
        ("email", "ane@example.dk"),
        ("title", "klasselærer, 2.A"),
        ("role", "professional"),
        ("unit", "skovbrynet"),
    ];
    for missing in ["name", "email", "title", "role", "unit"] {
        let some: Vec<_> = all.iter().copied().filter(|(name, _)| *name != missing).collect();
        let page = add(&some).expect(422).page();
        assert!(page.has(&format!("#{missing}-error")), "{missing}");
        let kept = page.form("form[action='/do/organisation/staff']");
        for (name, value) in &some {
            assert_eq!(kept.get(*name).map(String::as_str), Some(*value), "{name} is kept");
        }
    }
    let link = |fields: &[(&str, &str)]| {
        let link = add(fields).expect(200).page().text("main code");
        let path = format!("/{}", link.splitn(4, '/').nth(3).expect("a path"));
        assert!(path.starts_with("/forgotten/"), "{link}");
        path
    };
    // An impatient finger: the answer that is seen is the second one.
    let keyed: Vec<_> = all.iter().copied().chain([("key", "k-ane")]).collect();
    let (unseen, path) = (link(&keyed), link(&keyed));
    let over = world.nobody().get(&unseen).page();
    assert!(!over.has("form[action='/do/password/choose']"), "one link only");
    let again = add(&all).expect(422).page();
    assert!(again.has("#email-error"), "once is enough");
    assert!(inge.get("/organisation").page().text("main").contains("Ane Lund"));

    let ane = world.nobody();
    let mut form = ane.get(&path).expect(200).page().form("form[action='/do/password/choose']");
    form.insert("new".to_owned(), PASSWORD.to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    ane.post("/do/password/choose", &fields).expect(303);
    ane.post("/do/password/choose", &fields).expect(422);
    let door = [("email", "ane@example.dk"), ("password", PASSWORD)];
    ane.post("/do/session/start", &door).expect(303);
    assert!(ane.get("/").expect(200).page().text("footer").contains("Ane Lund, klasselærer, 2.A"));
    assert!(!ane.get("/cases").expect(200).page().has("main .todo a"), "no plan by itself");
    world.sign_in("u-mette").post("/do/organisation/staff", &all).expect(404);
    let log = "select count(*) from organisation_events where kind = 'person_added'";
    assert_eq!(world.database.number(log), 1);
    assert_eq!(world.database.verify(), "the database is whole\n");
}
