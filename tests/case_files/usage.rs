//! Exit statuses: 2 for what cannot be asked, 1 for what failed, with one line that says what.

use tests::{
    command,
    database::{Database, Engine},
    demo_cases_path,
};

#[test]
fn what_cannot_be_asked_is_answered_with_2_and_how_to_ask() {
    let wrong: [&[&str]; 9] = [
        &[],
        &["frobnicate"],
        &["import"],
        &["export", "--case"],
        &["export", "--case", ""],
        &["serve", "--today", "2026-11-21"],
        &["serve", "--demo", "--today", "i dag"],
        &["serve", "--listen", "nowhere"],
        &["person", "add"],
    ];
    for words in wrong {
        let done = command::run(words);
        assert_eq!((done.code, done.out.as_str()), (2, ""), "{words:?}: {}", done.err);
        assert!(done.err.contains("--help") || done.err.contains("Usage"), "{}", done.err);
    }
    let help = command::run(&["--help"]);
    assert_eq!(help.code, 0);
    for word in ["serve", "migrate", "verify", "import", "export", "backup", "restore", "person"] {
        assert!(help.out.contains(word), "{word} in {}", help.out);
    }
}

#[test]
fn what_fails_says_what_and_where_in_one_line() {
    let database = Database::new(Engine::Sqlite);
    let nowhere = database.path("no/such/folder/test.db");
    let nowhere = format!("sqlite:{}", nowhere.display());
    database.import(&demo_cases_path());
    let taken = database.path("taken");
    std::fs::create_dir(&taken).expect("a folder");
    let folder = taken.to_str().expect("text");
    let no_backup = database.path("torn.bak");
    std::fs::write(&no_backup, "torn").expect("a file");
    let (torn, fresh) = (no_backup.to_str().expect("text"), database.path("fresh.db"));
    let new = format!("sqlite:{}", fresh.display());
    let nobody = ["person", "add", "--name", " ", "--email", "a@b.dk", "--password-stdin"];
    let nobody = [&nobody[..], &["--database", &new]].concat();
    let missing = database.path("no/such/copy.bak");
    let missing = missing.to_str().expect("text");
    let wrong: [(&[&str], &str); 9] = [
        (&["backup", missing, "--database", &database.url], "no/such; make it first"),
        (&["restore", torn, "--database", &new], "torn.bak"),
        (&["restore", "nowhere.bak", "--database", &new], "nowhere.bak"),
        (&nobody, "--name"),
        (&["migrate", "--database", &nowhere], "no/such/folder"),
        (&["migrate", "--database", "mysql://here/there"], "mysql"),
        (&["migrate", "--database", "postgres://ane:hemmelig@127.0.0.1:1/there"], "127.0.0.1:1"),
        (&["export", "--out", folder, "--database", &database.url], "taken"),
        (&["serve", "--listen", "192.0.2.1:80", "--database", &database.url], "192.0.2.1:80"),
    ];
    for (words, what) in wrong {
        let done = command::run(words);
        assert_eq!((done.code, done.out.as_str()), (1, ""), "{words:?}");
        assert_eq!(done.err.lines().count(), 1, "{words:?}: {}", done.err);
        assert!(done.err.contains(what), "{words:?}: {}", done.err);
        assert!(!done.err.contains("hemmelig"), "no password is told: {}", done.err);
    }
    assert!(!fresh.exists(), "nothing is left of what failed");
}

#[test]
fn an_address_that_no_link_can_begin_with_is_refused() {
    let wrong =
        ["plan.example.dk", "ftp://plan.example.dk", "https://", "https://plan.example.dk/x"];
    for base in wrong {
        let done = command::run(&["serve", "--base-url", base]);
        assert_eq!((done.code, done.out.as_str()), (2, ""), "{base}");
        assert!(done.err.contains(base) && done.err.contains("https://plan.example.dk"), "{base}");
    }
}

#[cfg(unix)]
#[test]
fn an_export_to_a_link_is_written_where_it_leads() {
    let database = Database::new(Engine::Sqlite);
    database.import(&demo_cases_path());
    let (there, link) = (database.path("there.json"), database.path("link.json"));
    std::fs::write(&there, "from before").expect("a file");
    std::os::unix::fs::symlink(&there, &link).expect("a link");
    let words = ["export", "--out", link.to_str().expect("text"), "--database", &database.url];
    let _ = command::run(&words).ok();
    assert!(link.is_symlink());
    assert!(std::fs::read_to_string(&there).expect("text").starts_with('{'));
}

#[test]
fn a_database_that_is_not_there_is_not_made_by_looking_for_it() {
    let database = Database::new(Engine::Sqlite);
    let (typo, copy) = (database.path("typo.db"), database.path("copy"));
    let (url, copy) = (format!("sqlite:{}", typo.display()), copy.to_str().expect("text"));
    for words in [&["verify"][..], &["export"], &["backup", copy], &["look"]] {
        let done = command::run(&[words, &["--database", &url]].concat());
        assert_eq!((done.code, done.out.as_str()), (1, ""), "{words:?}");
        assert!(done.err.contains("typo.db"), "{words:?}: {}", done.err);
        assert!(!typo.exists() && !std::path::Path::new(copy).exists(), "{words:?}");
    }
}

#[cfg(unix)]
#[test]
fn an_export_is_its_owners_alone() {
    let database = Database::new(Engine::Sqlite);
    database.import(&demo_cases_path());
    let file = database.path("export.json");
    std::fs::write(&file, "from before").expect("a file");
    let words = ["export", "--out", file.to_str().expect("text"), "--database", &database.url];
    let _ = command::run(&words).ok();
    let about = std::fs::metadata(&file).expect("the file");
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o777, 0o600);
    let text = std::fs::read_to_string(&file).expect("text");
    assert!(text.starts_with('{') && text.ends_with("}\n"), "all of it, and nothing else");
}
