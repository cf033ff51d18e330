//! Against the reference predictions and the values of the original R code, where the folder with
//! them stands beside the project. The published series are not kept here.

use std::path::{Path, PathBuf};

use domain::effect::jsonl::{assess_lines, effect_sizes};
use serde_json::Value;

fn shared(name: &str) -> Option<Vec<u8>> {
    let start = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = start.ancestors().map(|folder| folder.join("shared/effect").join(name));
    let path: PathBuf = found.find(|path| path.exists())?;
    Some(std::fs::read(path).expect("readable"))
}

fn lines(text: &[u8]) -> Vec<Value> {
    let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).expect("JSON")).collect()
}

#[test]
fn statuses_are_those_of_the_reference() {
    let (Some(bench), Some(expected)) = (shared("bench_shared.jsonl"), shared("pred_shared.jsonl"))
    else {
        return eprintln!("skipped: no shared folder beside the project");
    };
    let mut found = Vec::new();
    assert!(assess_lines(bench.as_slice(), &mut found).expect("memory"), "each line is read");
    let (mut same, mut all) = (0, 0);
    for (found, expected) in lines(&found).iter().zip(lines(&expected)) {
        assert_eq!(found["id"], expected["id"]);
        let pair = (found["statuses"].as_array(), expected["statuses"].as_array());
        let (Some(found), Some(expected)) = pair else { panic!("two lists") };
        assert_eq!(found.len(), expected.len());
        all += found.len();
        same += found.iter().zip(expected).filter(|(found, expected)| found == expected).count();
    }
    assert_eq!((same, all), (36_630, 36_630));
}

/// The figures of a line that differ from the expected ones by more than is allowed.
fn check(line: &Value, expected: &[(&str, &Value, f64)]) {
    for (name, expected, allowed) in expected {
        let at = if name.starts_with('/') { line.pointer(name) } else { line.get(name) };
        match (at.and_then(Value::as_f64), expected.as_f64()) {
            (None, None) => {}
            (Some(found), Some(expected)) => {
                assert!((found - expected).abs() <= *allowed, "{name}: {line}, not {expected}");
            }
            _ => panic!("{name}: {line}, not {expected}"),
        }
    }
}

#[test]
fn indices_are_those_of_the_original_code() {
    const NEAR: f64 = 1e-6;
    let Some(vectors) = shared("vectors_shared.json") else {
        return eprintln!("skipped: no shared folder beside the project");
    };
    let mut found = Vec::new();
    assert!(effect_sizes(vectors.as_slice(), &mut found).expect("memory"), "each series is read");
    let found = lines(&found);
    let mut found = found.iter();
    let file: Value = serde_json::from_slice(&vectors).expect("JSON");
    for series in file["series"].as_array().expect("a list") {
        for pair in series["expected"]["phase_pairs"].as_array().expect("a list") {
            let line = found.next().expect("a line a contrast");
            assert_eq!((&line["id"], &line["from"]), (&series["id"], &pair["from"]));
            assert_eq!(line["to"], pair["to"]);
            check(
                line,
                &[
                    ("nap", &pair["NAP"]["est"], NEAR),
                    ("nap_se", &pair["NAP"]["se_unbiased"], NEAR),
                    ("/nap_ci95/0", &pair["NAP"]["ci95"][0], 2e-4),
                    ("/nap_ci95/1", &pair["NAP"]["ci95"][1], 2e-4),
                    ("pnd", &pair["PND"], NEAR),
                    ("pem", &pair["PEM"], NEAR),
                    ("tau", &pair["Tau"]["est"], NEAR),
                    ("tau_u", &pair["Tau_U"], NEAR),
                ],
            );
        }
        let whole = &series["expected"]["whole_series"];
        check(
            found.next().expect("a line a series"),
            &[
                ("mk_s", &whole["mk_S"], NEAR),
                ("mk_var_s", &whole["mk_varS"], NEAR),
                ("mk_z", &whole["mk_z_nocc"], NEAR),
                ("tau_b", &whole["mk_tau_b"], NEAR),
                ("theil_sen", &whole["theil_sen_slope_session"], NEAR),
            ],
        );
    }
    assert_eq!(found.next(), None);
}
