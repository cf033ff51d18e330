//! Promise S8: nothing about anybody where it does not belong. Every name in a whole organisation bears a
//! mark, and so does everything that is typed; then logs and mails are searched for it.

use serde_json::Value;
use tests::{
    client::Client,
    database::{Database, Engine},
    on_both,
    page::Page,
    post_office::PostOffice,
    server::Server,
};

on_both!(no_mark_is_found_in_logs_and_mails);

/// No word of any language has it.
const MARK: &str = "Zqxv";
const PASSWORD: &str = "Zqxv fire små søheste";

/// Who takes part, and the mark in their addresses.
const PEOPLE: [(&str, &str); 3] = [
    ("u-signe", "zqxv.signe@example.dk"),
    ("u-mette", "zqxv.mette@example.dk"),
    ("p-alma-mor", "zqxv.mor@example.dk"),
];

/// The demo's cases with a mark in every name and everything that somebody said.
fn marked() -> Value {
    let mut file = tests::demo_cases();
    mark(&mut file, "");
    file
}

fn mark(value: &mut Value, name: &str) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                // A text stands in its languages: {"da": …, "en": …}.
                let name = if ["da", "en"].contains(&field.as_str()) { "text" } else { field };
                mark(value, name);
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|value| mark(value, name)),
        Value::String(text) if ["name", "text", "place"].contains(&name) => text.push_str(MARK),
        _ => {}
    }
}

/// By a link in a mail, as whoever has no password yet.
fn come_in(server: &Server, office: &PostOffice, email: &str) -> Client {
    let client = Client::new(&server.address);
    let before = office.mails().len();
    client.post("/do/password/ask", &[("email", email)]).expect(303);
    let link = office.wait_for(before + 1).remove(before).link();
    let form = client.get(&link).expect(200).page().form("form[action='/do/password/choose']");
    let fields = [("token", form["token"].as_str()), ("new", PASSWORD)];
    client.post("/do/password/choose", &fields).expect(303);
    let _ = office.wait_for(before + 2);
    client.post("/do/session/start", &[("email", email), ("password", PASSWORD)]).expect(303);
    client
}

/// Sends a form of a page, with more typed into it.
fn send(client: &Client, page: &Page, action: &str, typed: &[(&str, &str)]) -> u16 {
    let mut form = page.form(&format!("form[action='{action}']"));
    form.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    client.post(action, &fields).status
}

/// What people do all day: read, write, get it wrong, look, look for what is not theirs.
fn journeys([signe, mette, mother]: &[Client; 3]) {
    let words = format!("Hun smiler {MARK}");
    for client in [signe, mette, mother] {
        for path in ["/", "/week", "/cases", "/cases/case-alma", "/news", "/account"] {
            client.get(path).expect(200);
        }
        client.get("/cases/case-alma/goals/goal-alma-1").expect(200);
        client.get(&format!("/cases/{MARK}")).expect(404);
        client.get(&format!("/cases?from={MARK}")).expect(200);
        let fields = [("case", "case-alma"), ("text", words.as_str())];
        client.post("/do/views/write", &fields).expect(303);
        let wrong = [("password", words.as_str()), ("new", MARK)];
        client.post("/do/account/password", &wrong).expect(422);
    }
    let note = [("measure", "ms-alma-1"), ("value", "3"), ("note", words.as_str())];
    signe.post("/do/measures/record", &note).expect(303);
    let wrong = [("measure", "ms-alma-1"), ("value", MARK), ("note", words.as_str())];
    signe.post("/do/measures/record", &wrong).expect(422);
    let page = mette.get("/cases/case-alma/goals/goal-alma-1/actions/new").expect(200).page();
    let action = [("text", words.as_str()), ("responsible", "u-signe"), ("due", "2099-12-01")];
    assert_eq!(send(mette, &page, "/do/actions/add", &action), 303);
    mother.get("/cases/case-alma/seen").expect(200);
    mother.get("/api/cases/case-alma/seen.csv").expect(200);
    mother.get("/cases/case-alma/sharing").expect(200);
    let shown = signe.post("/do/account/calendar", &[]).expect(200).page();
    let address = shown.text("main code");
    let path = format!("/{}", address.splitn(4, '/').nth(3).expect("a path"));
    let days = signe.get(&path).expect(200).text();
    assert!(!days.contains(MARK), "{days}");
    let door = [("email", "zqxv.nobody@example.dk"), ("password", words.as_str())];
    signe.post("/do/session/start", &door).expect(422);
}

fn no_mark_is_found_in_logs_and_mails(engine: Engine) {
    let database = Database::new(engine);
    let file = database.path("marked.json");
    std::fs::write(&file, marked().to_string()).expect("a file");
    database.import(&file);
    for (person, email) in PEOPLE {
        database.give_an_account(person, email);
    }
    let office = PostOffice::open();
    let words = ["--database", &database.url, "--mail", &office.url];
    let server = Server::with(&words, &[("FOELGESKAB_LOG", "debug")]);
    let people = PEOPLE.map(|(_, email)| come_in(&server, &office, email));
    for client in &people {
        let fields = [("how", "at_once"), ("quiet_from", ""), ("quiet_to", "")];
        client.post("/do/account/mail", &fields).expect(303);
    }
    journeys(&people);
    let plan = people[0].get("/cases/case-alma").expect(200).text();
    assert!(plan.contains(MARK), "the marks are there to be found");
    database.let_mail_be_due();
    // A link and a word of it each, and news for those who have not looked at all of it.
    let mails = office.wait_for(8);
    assert!(mails.iter().any(|mail| mail.subject == "Der er nyt i Følgeskab"), "{mails:?}");

    let log = server.log();
    assert!(log.lines().filter(|line| line.contains("answered")).count() > 40, "{log}");
    let lower = MARK.to_lowercase();
    let line = log.lines().find(|line| line.to_lowercase().contains(&lower));
    assert_eq!(line, None, "in the log");
    for mail in mails {
        // Its address is how it finds its way.
        let rest = mail.raw.lines().filter(|line| !line.starts_with("To: "));
        let rest: String = rest.chain([mail.subject.as_str(), &mail.text]).collect();
        assert!(!rest.to_lowercase().contains(&lower), "in a mail: {rest}");
    }
    let secrets = people.iter().filter_map(|client| client.cookie("session"));
    for secret in secrets.chain([PASSWORD.to_owned()]) {
        assert!(!log.contains(&secret), "a secret in the log");
    }
}
