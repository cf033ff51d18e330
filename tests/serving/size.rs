//! Ready at once, and small. The bench holds the exact numbers on a quiet machine; here they are
//! told, and what is far off fails.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use tests::{World, command, server::Server};

/// Megabytes that the program may take after thousands of requests.
const MEMORY: f64 = 60.0;
/// The promise is 300 ms; where others use the same cores it may take longer.
const READY: Duration = Duration::from_secs(1);
const REQUESTS: usize = 2_000;

#[test]
fn it_is_ready_at_once_on_a_database_in_use() {
    let world = World::start();
    let times = (0..5).map(|_| {
        let begun = Instant::now();
        drop(Server::demo(&world.database.url));
        begun.elapsed()
    });
    // The quickest of five: what the program needs, without what the machine did beside it.
    let quickest = times.min().expect("five");
    eprintln!("ready after {quickest:?} (promised: 300 ms)");
    assert!(quickest < READY, "{quickest:?}");
}

#[test]
fn thousands_of_requests_leave_it_small() {
    let world = World::start();
    let (jonas, karla) = (world.sign_in("u-jonas"), world.sign_in("case-karla:child"));
    let pages = ["/", "/cases/case-alma", "/cases/case-alma/goals/goal-alma-1", "/week"];
    for (number, path) in pages.into_iter().cycle().take(REQUESTS).enumerate() {
        let client = if path == "/week" && number % 8 == 3 { &karla } else { &jonas };
        assert_eq!(client.get(path).status, 200);
    }
    let resident = megabytes(world.server.id());
    eprintln!("{resident:.1} MB after {REQUESTS} requests (at most {MEMORY})");
    assert!(resident <= MEMORY, "{resident:.1} MB");
}

/// What a process holds in memory. Of a program built for debugging only what it has made itself:
/// its own code is many times that of a release.
fn megabytes(id: u32) -> f64 {
    let release = command::binary().components().any(|part| part.as_os_str() == "release");
    let wanted = if release { "VmRSS:" } else { "RssAnon:" };
    let path = Path::new("/proc").join(id.to_string()).join("status");
    let status = fs::read_to_string(path).expect("the process is there");
    let line = status.lines().find_map(|line| line.strip_prefix(wanted)).expect("its memory");
    let kilobytes = line.trim().trim_end_matches(" kB");
    kilobytes.parse::<f64>().expect("a number") / 1024.0
}
