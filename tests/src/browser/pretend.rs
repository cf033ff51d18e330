//! What the browser pretends to be: a screen of a size, light or dark, paper, without scripts.

use std::{fs, path::Path};

use serde_json::{Value, json};

use super::{Browser, must};

/// A screen, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// How wide.
    pub width: u32,
    /// How high.
    pub height: u32,
}

/// A phone held in one hand.
pub const PHONE: Screen = Screen { width: 390, height: 844 };

/// A desk's screen.
pub const WIDE: Screen = Screen { width: 1280, height: 900 };

impl Browser {
    /// Gives the window exactly this size.
    #[track_caller]
    pub fn screen(&self, screen: Screen) {
        let Screen { width, height } = screen;
        let size = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600,
        });
        self.pretend("setDeviceMetricsOverride", &size);
    }

    /// Prefers dark, or light; and, either way, that nothing moves, so that a look finds colours
    /// as they stay.
    #[track_caller]
    pub fn dark(&self, dark: bool) {
        let scheme = if dark { "dark" } else { "light" };
        let media = json!({ "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        self.pretend("setEmulatedMedia", &media);
    }

    /// Shows pages as on paper, or as on a screen.
    #[track_caller]
    pub fn paper(&self, paper: bool) {
        let media = json!({ "media": if paper { "print" } else { "" } });
        self.pretend("setEmulatedMedia", &media);
    }

    /// Lets pages run scripts from the next one on, or none.
    #[track_caller]
    pub fn scripts(&self, on: bool) {
        self.pretend("setScriptExecutionDisabled", &json!({ "value": !on }));
        self.scripts.set(on);
    }

    /// Cuts the net, or gives it back.
    #[track_caller]
    pub fn away(&self, away: bool) {
        let net = json!({
            "offline": away, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
        });
        must(self.devtools("Network.enable", &json!({})), "the net");
        must(self.devtools("Network.emulateNetworkConditions", &net), "the net");
    }

    /// Forgets every cookie, as a new browser would.
    #[track_caller]
    pub fn forget(&self) {
        must(self.devtools("Network.clearBrowserCookies", &json!({})), "cookies");
    }

    /// Opens everything that is folded.
    #[track_caller]
    pub fn unfold(&self) {
        let _: u8 = self.ask("document.querySelectorAll('details').forEach(d => d.open = true), 0");
    }

    /// Waits until the page's islands listen, where scripts run. Before that forms are ordinary
    /// ones, which is well too, but another journey.
    #[track_caller]
    pub fn wake(&self) {
        if self.scripts.get() {
            self.until(
                "[...document.querySelectorAll('leptos-island > :first-child')]
                    .every(island => getEventListeners(island).submit)",
            );
        }
    }

    /// Keeps a picture of the whole page in `target/screens`, to be looked at by people.
    ///
    /// # Panics
    /// When the file cannot be written.
    #[track_caller]
    pub fn picture(&self, name: &str, screen: Screen) {
        let height: u32 = self.ask("document.documentElement.scrollHeight");
        self.screen(Screen { height: height.clamp(screen.height, 8000), ..screen });
        let png = must(self.wait_for(self.client.screenshot()), "a picture");
        self.screen(screen);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/screens");
        fs::create_dir_all(&folder).expect("a folder for pictures");
        fs::write(folder.join(format!("{name}-{}.png", screen.width)), png).expect("a picture");
    }

    #[track_caller]
    fn pretend(&self, what: &str, params: &Value) {
        must(self.devtools(&format!("Emulation.{what}"), params), what);
    }
}
