//! How long a picture takes. The limits hold for a release build only, and a loaded machine is no
//! fault of the curve: `cargo test --release -- --ignored --nocapture speed`.

use std::hint::black_box;
use std::time::Instant;

use super::*;

#[test]
#[ignore = "measures time; meant for a release build on a quiet machine"]
fn both_pictures_of_sixty_points_take_less_than_120_microseconds() {
    let mut curve = curve();
    let values: Vec<f64> = (0_u8..60).map(|i| f64::from(i % 7)).collect();
    curve.raters = vec![weekly(0, &values, false)];
    let time = |draw: &dyn Fn() -> String| {
        // The best of several rounds: other work on the machine only ever adds.
        let round = || {
            let start = Instant::now();
            for _ in 0..500 {
                black_box(draw());
            }
            start.elapsed().as_secs_f64() * 1e6 / 500.0
        };
        (0..9).map(|_| round()).fold(f64::INFINITY, f64::min)
    };
    let (wide, narrow) = (time(&|| curve.wide()), time(&|| curve.narrow()));
    println!("60 points: wide {wide:.1} µs, narrow {narrow:.1} µs, {} bytes", curve.wide().len());
    assert!(wide <= 60.0 && narrow <= 60.0, "wide {wide:.1} µs, narrow {narrow:.1} µs");
}
