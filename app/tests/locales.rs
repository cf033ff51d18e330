//! What the build says about faults in `locales/`: each must name the file and the key, and say
//! what to do. The real files are checked by the build itself.

#[path = "../build/locales.rs"]
mod locales;

use std::{fs, path::Path};

use locales::{File, generate, make};

/// One file of a language.
fn file(stem: &str, text: &str) -> File {
    File { stem: stem.to_owned(), text: text.to_owned() }
}

/// The faults of `plan.ftl` in Danish and English.
fn faults(da: &str, en: &str) -> Vec<String> {
    generate(&[file("plan", da)], &[file("plan", en)]).expect_err("the build goes through")
}

/// The code made of `plan.ftl` in Danish and English.
fn code(da: &str, en: &str) -> String {
    generate(&[file("plan", da)], &[file("plan", en)]).expect("the build goes through")
}

#[test]
fn a_key_missing_in_one_language_fails() {
    let both = "plan-title = Plan\n";
    let more = "plan-title = Plan\nplan-print = Print\n";
    let said = |there: &str, here: &str| {
        vec![format!(
            "locales/{there}/plan.ftl: `plan-print` is missing; \
             it stands in locales/{here}/plan.ftl. Write it here too."
        )]
    };
    assert_eq!(faults(more, both), said("en", "da"));
    assert_eq!(faults(both, more), said("da", "en"));
}

#[test]
fn a_variable_missing_in_one_language_fails() {
    let with = "plan-next = Møde { $date } på { $place }";
    let without = "plan-next = Meeting { $date }";
    let said = |there: &str, here: &str| {
        vec![format!(
            "locales/{there}/plan.ftl: `plan-next` does not use {{ $place }}, as \
             locales/{here}/plan.ftl does. Use it here or take it away there."
        )]
    };
    assert_eq!(faults(with, without), said("en", "da"));
    assert_eq!(faults(without, with), said("da", "en"));
    // Also when it stands in one branch of a plural only.
    let in_a_branch = "plan-next = { $n ->\n    [one] { $date }\n   *[other] { $n }\n}";
    assert_eq!(faults(in_a_branch, "plan-next = { NUMBER($n) }").len(), 1);
}

#[test]
fn a_file_missing_in_one_language_fails_once() {
    let da = [file("plan", "plan-title = Plan"), file("week", "week-title = Uge\nweek-no = Nej")];
    let en = [file("plan", "plan-title = Plan")];
    let said = "locales/en/week.ftl is missing; locales/da/week.ftl is there. \
                Add it with the same keys.";
    assert_eq!(generate(&da, &en), Err(vec![said.to_owned()]));
    let said = "locales/da/week.ftl is missing; locales/en/week.ftl is there. \
                Add it with the same keys.";
    assert_eq!(generate(&en, &da), Err(vec![said.to_owned()]));
}

#[test]
fn a_key_that_stands_twice_fails_also_across_files() {
    let twice = "plan-title = Plan\nplan-title = Planen";
    assert_eq!(
        faults(twice, "plan-title = Plan"),
        ["locales/da/plan.ftl: `plan-title` stands twice, also in locales/da/plan.ftl. \
          Take one away or rename it."]
    );
    let files = [file("plan", "plan-week-no = Nej"), file("plan-week", "plan-week-no = Nej")];
    let said = generate(&files, &files).unwrap_err();
    assert_eq!(
        said[0],
        "locales/da/plan-week.ftl: `plan-week-no` stands twice, also in locales/da/plan.ftl. \
         Take one away or rename it."
    );
    let terms = "-app = A\n-app = B\nplan-title = { -app }";
    assert!(faults(terms, "-app = A\nplan-title = Plan")[0].contains("`-app` stands twice"));
}

#[test]
fn what_is_not_fluent_fails_with_its_line() {
    let junk = "plan-title = Plan\n\nplan-print Print\n";
    let said = &faults(junk, "plan-title = Plan")[0];
    assert!(said.starts_with("locales/da/plan.ftl:3: cannot be read as Fluent: "), "{said}");
    assert!(said.ends_with("Mend this line or the one above."), "{said}");
    assert!(!faults("plan-title = { $date\n", "plan-title = { $date }").is_empty());
}

#[test]
fn what_this_project_does_not_use_fails() {
    for (wrong, said) in [
        ("title = Plan", "`title` must begin with the name of its file: `plan-…`."),
        ("planning = Plan", "`planning` must begin with"),
        ("plan-Title = Plan", "`plan-Title` is no key."),
        ("plan--title = Plan", "`plan--title` is no key."),
        ("plan-title =\n    .hint = Hint", "has attributes."),
        ("plan-title =\n    .hint = Hint", "has no text."),
        ("plan-a = { $targetDate }", "not in small letters"),
        ("plan-a = { plan-b }\nplan-b = B", "refers to another message"),
        ("plan-a = { DATETIME($x) }", "refers to another message or a function"),
        ("plan-a = { NUMBER($x, minimumFractionDigits: 2) }", "may use NUMBER only as"),
        ("plan-a = { -app }", "uses { -app }, which no file of this language has."),
        ("-app = { $x }\nplan-a = { -app }", "`-app` is a term and may hold nothing but words."),
        ("plan-a = { $who ->\n    [child] a\n   *[other] b\n}", "chooses by words."),
        ("plan-a = { $a }{ $b }{ $c }{ $d }{ $e }{ $f }{ $g }", "has more than 6 variables."),
    ] {
        let faults = faults(wrong, wrong);
        let here = faults.iter().filter(|fault| fault.starts_with("locales/da/plan.ftl: `"));
        assert!(here.clone().any(|fault| fault.contains(said)), "{wrong}: {faults:?}");
        assert_eq!(faults.len() % 2, 0, "both languages are told: {faults:?}");
    }
}

#[test]
fn a_plain_text_is_a_str_and_a_filled_one_a_string() {
    let code = code("-app = F\nplan-title = Om { -app }", "-app = F\nplan-title = About { -app }");
    assert!(code.contains("pub fn plan_title(self) -> &'static str {\n        self.plain(0)"));
}

#[test]
fn variables_come_by_name_and_a_plural_in_either_language_makes_a_number() {
    let da = "# På planen\nplan-next = { $place }: { $count } børn, { $at-date }";
    let en = "plan-next = { $at-date }, { $count ->\n    [one] a child\n   *[other] { $count }\n}, { $place }";
    let code = code(da, en);
    assert!(code.contains(
        "pub fn plan_next(self, at_date: &str, count: impl Into<Number>, place: &str) -> String {"
    ));
    assert!(code.contains(
        "self.filled(0, [(\"at-date\", FluentValue::from(at_date)), \
         (\"count\", count.into().into()), (\"place\", FluentValue::from(place))])"
    ));
}

#[test]
fn a_method_shows_the_comment_and_both_texts() {
    let code = code("# Øverst på planen\nplan-title = Planen", "plan-title = The plan");
    let shown = "    /// ```text\n    /// # Øverst på planen\n    /// da = Planen\n    \
                 /// en = The plan\n    /// ```\n    #[must_use]\n    pub fn plan_title";
    assert!(code.contains(shown), "{code}");
}

#[test]
fn the_files_of_each_language_are_embedded() {
    let code = code("plan-a = a", "plan-a = a");
    for locale in ["da", "en"] {
        let path = format!("\"/../locales/{locale}/plan.ftl\"");
        assert!(code.contains(&path), "{path}");
    }
}

#[test]
fn the_real_files_are_read_and_the_code_is_written() {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    assert_eq!(make(&folder, out).expect("the files can be read"), Vec::<String>::new());
    let code = fs::read_to_string(out.join("texts.rs")).expect("the code is there");
    assert!(code.contains("pub fn effect_delivery(self, held: impl Into<Number>, planned"));
    assert!(make(&folder.join("nowhere"), out).is_err());
}

/// The tone of the product: a status speaks of the intervention, nobody is blamed, nothing alarms.
#[test]
fn no_text_says_what_the_product_never_says() {
    const NEVER: [&str; 8] = [
        "virker ikke",
        "does not work",
        "alarm",
        "advarsel",
        "warning",
        "kritisk",
        "critical",
        "foranstaltning",
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    for locale in ["da", "en"] {
        for entry in fs::read_dir(folder.join(locale)).expect("the folder is there") {
            let path = entry.expect("the entry is there").path();
            let text = fs::read_to_string(&path).expect("the file is there").to_lowercase();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let said = line.split_once(" = ").map_or(line, |(_, said)| said);
                let found = NEVER.iter().find(|word| said.contains(*word));
                assert_eq!(found, None, "{}: {line}", path.display());
            }
        }
    }
}
