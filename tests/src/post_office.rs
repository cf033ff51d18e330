//! A mail server for a test: speaks SMTP on a port of its own, keeps what it accepts, and can be in a
//! bad mood.

use std::{
    io::{self, BufRead, BufReader, Write},
    net::{IpAddr, Ipv4Addr, TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError},
    thread::{self, sleep},
    time::{Duration, Instant},
};

use mailin::{Action, Handler, Response, SessionBuilder, response};
use mailparse::MailHeaderMap;

/// Longer than any mail takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// How it takes mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Gladly.
    Takes,
    /// Not now.
    Busy,
    /// It knows nobody.
    KnowsNobody,
    /// It has read the mail, and says nothing.
    Silent,
    /// It keeps the mail, and says nothing: nobody can know that it was accepted.
    KeepsSilently,
}

/// A mail that it has accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// To whom, as the envelope says.
    pub to: Vec<String>,
    /// Its Message-ID.
    pub id: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// All of it, as it came.
    pub raw: String,
}

impl Mail {
    /// The one address in its text, without the host.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn link(&self) -> String {
        let link = self.text.split_whitespace().find(|word| word.starts_with("http"));
        let link = link.expect("a link");
        format!("/{}", link.splitn(4, '/').nth(3).expect("a path"))
    }
}

#[derive(Debug)]
struct Inside {
    mood: Mutex<Mood>,
    mails: Mutex<Vec<Mail>>,
    /// How often somebody began to hand over a mail.
    knocks: Mutex<usize>,
}

/// A running mail server. It ends with the test's process.
#[derive(Debug, Clone)]
pub struct PostOffice {
    /// `smtp://127.0.0.1:PORT`
    pub url: String,
    inside: Arc<Inside>,
}

impl PostOffice {
    /// Opens one.
    ///
    /// # Panics
    /// If there is no port.
    #[must_use]
    pub fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("smtp://{}", listener.local_addr().expect("an address"));
        let inside = Arc::new(Inside {
            mood: Mutex::new(Mood::Takes),
            mails: Mutex::default(),
            knocks: Mutex::default(),
        });
        let office = Self { url, inside: Arc::clone(&inside) };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let inside = Arc::clone(&inside);
                // Who hangs up in the middle is not missed.
                thread::spawn(move || converse(&stream, inside));
            }
        });
        office
    }

    /// Changes its mood.
    pub fn be(&self, mood: Mood) {
        *lock(&self.inside.mood) = mood;
    }

    /// What it has accepted so far.
    #[must_use]
    pub fn mails(&self) -> Vec<Mail> {
        lock(&self.inside.mails).clone()
    }

    /// How often somebody has begun to hand over a mail.
    #[must_use]
    pub fn knocks(&self) -> usize {
        *lock(&self.inside.knocks)
    }

    /// Waits until it has accepted so many mails.
    ///
    /// # Panics
    /// If they do not come.
    #[must_use]
    pub fn wait_for(&self, count: usize) -> Vec<Mail> {
        let begun = Instant::now();
        while self.mails().len() < count {
            assert!(
                begun.elapsed() < PATIENCE,
                "{} of {count} mails have come",
                self.mails().len()
            );
            sleep(Duration::from_millis(20));
        }
        self.mails()
    }

    /// Waits until somebody has begun to hand over mail so often.
    ///
    /// # Panics
    /// If nobody does.
    pub fn wait_for_knocks(&self, count: usize) {
        let begun = Instant::now();
        while self.knocks() < count {
            assert!(begun.elapsed() < PATIENCE, "{} of {count} have knocked", self.knocks());
            sleep(Duration::from_millis(20));
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn converse(stream: &TcpStream, inside: Arc<Inside>) -> io::Result<()> {
    let clerk = Clerk { inside, to: Vec::new(), data: Vec::new() };
    let here = IpAddr::V4(Ipv4Addr::LOCALHOST);
    let mut session = SessionBuilder::new("post.example").build(here, clerk);
    let (mut lines, mut out) = (BufReader::new(stream), stream);
    session.greeting().write_to(&mut out)?;
    loop {
        let mut line = Vec::new();
        if lines.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let answer = session.process(&line);
        if answer.action == Action::NoReply {
            continue;
        }
        answer.write_to(&mut out)?;
        out.flush()?;
        if answer.action == Action::Close {
            return Ok(());
        }
    }
}

/// One conversation.
struct Clerk {
    inside: Arc<Inside>,
    to: Vec<String>,
    data: Vec<u8>,
}

impl Clerk {
    fn mood(&self) -> Mood {
        *lock(&self.inside.mood)
    }

    fn keep(&mut self) {
        let raw = std::mem::take(&mut self.data);
        let mail = mailparse::parse_mail(&raw).expect("a mail");
        let header = |name| mail.headers.get_first_value(name).unwrap_or_default();
        let kept = Mail {
            to: std::mem::take(&mut self.to),
            id: header("Message-ID"),
            subject: header("Subject"),
            text: mail.get_body().expect("a text"),
            raw: String::from_utf8_lossy(&raw).into_owned(),
        };
        lock(&self.inside.mails).push(kept);
    }
}

impl Handler for Clerk {
    fn rcpt(&mut self, to: &str) -> Response {
        *lock(&self.inside.knocks) += 1;
        self.to.push(to.to_owned());
        match self.mood() {
            Mood::Busy => response::NO_SERVICE,
            Mood::KnowsNobody => response::NO_MAILBOX,
            _ => response::OK,
        }
    }

    fn data(&mut self, piece: &[u8]) -> io::Result<()> {
        self.data.extend_from_slice(piece);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let mood = self.mood();
        if mood != Mood::Silent {
            self.keep();
        }
        while mood == self.mood() && matches!(mood, Mood::Silent | Mood::KeepsSilently) {
            sleep(Duration::from_millis(20));
        }
        if mood == Mood::Silent { response::INTERNAL_ERROR } else { response::OK }
    }
}
