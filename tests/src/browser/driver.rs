//! Starts Chromium's driver on a free port and a browser through it, and ends both.

use std::{
    env,
    io::{self, BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStdout, Command, Stdio},
    thread,
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, wd::Capabilities};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

/// A machine of tests has no graphics and no sandbox, and nothing may call home.
const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
];

/// How often it is started before that is an error.
const STARTS: usize = 5;

/// The driver's process. It gives the browser a fresh profile and removes it at the end.
#[derive(Debug)]
pub struct Driver {
    process: Child,
    port: u16,
    // Read no further, but open: the driver must be able to write to it.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts it and waits until it says on which port it listens. Somebody else may take that port
    /// before it does: then it ends, and is started again.
    pub fn start() -> Self {
        (0..STARTS).find_map(|_| Self::begin()).expect("a driver that listens")
    }

    fn begin() -> Option<Self> {
        let program = program("CHROMEDRIVER", "/usr/bin/chromedriver");
        let mut process = Command::new(&program)
            .args(["--port=0", "--log-level=SEVERE"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        let mut output = BufReader::new(process.stdout.take().expect("its standard output"));
        let mut line = String::new();
        let port = loop {
            line.clear();
            let read = output.read_line(&mut line).expect("a line from the driver");
            if read == 0 {
                let _ = process.wait();
                return None;
            }
            let port = line.trim().rsplit_once("successfully on port ").map(|(_, port)| port);
            if let Some(port) = port.and_then(|port| port.trim_end_matches('.').parse().ok()) {
                break port;
            }
        };
        Some(Self { process, port, _output: output })
    }

    /// A browser of its own.
    pub async fn connect(&self) -> Client {
        let wanted = json!({
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": program("CHROMIUM", "/usr/bin/chromium"),
                "args": FLAGS,
                "prefs": { "intl.accept_languages": "da" },
            },
        });
        let wanted: Capabilities = serde_json::from_value(wanted).expect("an object");
        ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .unwrap_or_else(|error| panic!("Chromium does not start: {error}"))
    }

    /// Asks the driver to end the browser and itself.
    fn ask_to_end(&self) -> io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream
            .write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if self.ask_to_end().is_ok() {
            for _ in 0..100 {
                if matches!(self.process.try_wait(), Ok(Some(_))) {
                    return;
                }
                thread::sleep(Duration::from_millis(20));
            }
        }
        // Killed, it leaves its browser behind; nothing better is left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn program(variable: &str, otherwise: &str) -> String {
    env::var(variable).unwrap_or_else(|_| otherwise.to_owned())
}
