//! `assess`.

use std::{
    io::{BufRead, BufReader, Write},
    process::Stdio,
    sync::mpsc,
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use tests::command;

/// A goal that rises from 2 to 7 of 8 after 2 February, or falls away from it.
fn goal(id: &str, direction: &str) -> Value {
    let days = [
        "2026-01-05",
        "2026-01-12",
        "2026-01-19",
        "2026-01-26",
        "2026-02-09",
        "2026-02-16",
        "2026-02-23",
        "2026-03-02",
        "2026-03-09",
        "2026-03-16",
        "2026-03-23",
        "2026-03-30",
    ];
    let values = [2, 2, 3, 2, 4, 5, 5, 6, 6, 7, 7, 7];
    let measured = days.iter().zip(values);
    let measured: Vec<_> =
        measured.map(|(date, value)| json!({"date": date, "value": value})).collect();
    json!({
        "id": id, "scale": "rating_0_10", "step": 1, "direction": direction,
        "target": if direction == "higher" { 8 } else { 0 },
        "phases": [{"start": "2026-02-02", "kind": "intervention", "label": "v1"}],
        "measurements": measured,
    })
}

/// The exit status and the answers, for these lines.
fn assess(lines: &[String]) -> (i32, Vec<Value>) {
    let done = command::run_with(&["assess"], &lines.join("\n"));
    let answers = done.out.lines().map(|line| serde_json::from_str(line).expect("JSON"));
    (done.code, answers.collect())
}

#[test]
fn each_goal_is_answered_on_a_line_of_its_own_in_order() {
    let mut reviewed = goal("reviewed", "higher");
    reviewed["review_dates"] = json!(["2026-01-26", "2026-02-20", "2026-04-01"]);
    let mut on_a_day = goal("on a day", "lower");
    on_a_day["as_of"] = json!("2026-04-01");
    let last = goal("last measurement", "higher");
    let (code, answers) = assess(&[reviewed, on_a_day, last].map(|goal| goal.to_string()));
    assert_eq!(code, 0);
    let told: Vec<_> = answers.iter().map(|answer| (&answer["id"], &answer["status"])).collect();
    let wanted = [
        (json!("reviewed"), json!("improving")),
        (json!("on a day"), json!("worsening")),
        (json!("last measurement"), json!("improving")),
    ];
    assert_eq!(told, wanted.iter().map(|(id, status)| (id, status)).collect::<Vec<_>>());
    assert_eq!(answers[0]["statuses"], json!(["inactive", "too_early", "improving"]));
    assert_eq!(answers[1]["statuses"], json!([]));
    for answer in &answers {
        assert!(answer["reason"].is_string() && answer["evidence"].is_object(), "{answer}");
        assert!(answer.get("since").is_some(), "{answer}");
    }
}

#[test]
fn a_line_that_cannot_be_read_fails_the_run_and_not_the_others() {
    let mut sideways = goal("sideways", "higher");
    sideways["direction"] = json!("sideways");
    let mut missing = goal("missing", "higher");
    missing["measurements"][3] = json!({"date": "2026-01-26"});
    let good = |id| goal(id, "higher").to_string();
    let lines = [
        good("first"),
        sideways.to_string(),
        "no goal at all".to_owned(),
        good("between"),
        missing.to_string(),
        String::new(),
        good("last"),
    ];
    let (code, answers) = assess(&lines);
    assert_eq!(code, 1);
    assert!(command::run_with(&["assess"], &lines.join("\n")).err.contains("could not be read"));
    let ids: Vec<_> = answers.iter().map(|answer| answer["id"].clone()).collect();
    // An empty line asks nothing.
    assert_eq!(
        ids,
        [
            json!("first"),
            "sideways".into(),
            Value::Null,
            "between".into(),
            "missing".into(),
            "last".into()
        ]
    );
    let error = |place: usize| answers[place]["error"].as_str().unwrap_or_default();
    let told = "direction: unknown variant `sideways`, expected `higher` or `lower`, at column ";
    assert!(error(1).starts_with(told), "{}", error(1));
    assert!(!error(2).is_empty());
    assert_eq!(error(4), "measurements[3].value: is missing");
    for place in [0, 3, 5] {
        assert_eq!(answers[place]["status"], "improving");
    }
}

#[test]
fn each_goal_is_answered_before_the_next_is_asked_about() {
    let mut child = command::program()
        .arg("assess")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut goals = child.stdin.take().expect("its standard input");
    let answers = BufReader::new(child.stdout.take().expect("its standard output")).lines();
    // Whoever waits in vain is told so.
    let (tell, told) = mpsc::channel();
    let reading = thread::spawn(move || {
        for answer in answers {
            tell.send(answer.expect("text")).expect("somebody listens");
        }
    });
    for id in ["one", "two", "three"] {
        let line = format!("{}\n", goal(id, "higher"));
        goals.write_all(line.as_bytes()).expect("it reads on");
        let answer = told.recv_timeout(Duration::from_secs(20)).expect("an answer by now");
        assert!(answer.contains(&format!("\"id\":\"{id}\"")), "{answer}");
    }
    drop(goals);
    reading.join().expect("no answer more");
    assert!(told.try_recv().is_err());
    assert!(child.wait().expect("its end").success());
}
