//! What kind of device somebody is signed in on, in one word, so that they know their own sessions
//! again. Nothing else of what a browser tells about itself is kept.

use crate::names::names;

names! {
    /// A kind of device.
    Device {
        /// An iPhone.
        Iphone = "iphone",
        /// An iPad.
        Ipad = "ipad",
        /// Another phone.
        Phone = "phone",
        /// Another tablet.
        Tablet = "tablet",
        /// A computer with Windows.
        Windows = "windows",
        /// A Mac.
        Mac = "mac",
        /// A computer with Linux, or a Chromebook.
        Linux = "linux",
        /// Something else.
        Other = "other",
    }
}

impl Device {
    /// The kind of device of a browser, by what it calls itself (the header `User-Agent`).
    #[must_use]
    pub fn of(user_agent: &str) -> Self {
        let says = |word: &str| user_agent.contains(word);
        if says("iPhone") || says("iPod") {
            Self::Iphone
        } else if says("iPad") {
            Self::Ipad
        } else if says("Android") {
            // Tablets leave the word out.
            if says("Mobile") { Self::Phone } else { Self::Tablet }
        } else if says("Windows") {
            Self::Windows
        } else if says("Macintosh") {
            Self::Mac
        } else if says("Linux") || says("CrOS") {
            Self::Linux
        } else if says("Mobile") {
            Self::Phone
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Device;

    #[test]
    fn devices_are_known_by_what_their_browsers_say() {
        let known = [
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148", "iphone"),
            ("Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) Mobile/15E148", "ipad"),
            ("Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130.0 Mobile Safari/537.36", "phone"),
            ("Mozilla/5.0 (Linux; Android 13; SM-X200) Chrome/130.0 Safari/537.36", "tablet"),
            ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/132.0", "windows"),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15", "mac"),
            ("Mozilla/5.0 (X11; Linux x86_64) Firefox/132.0", "linux"),
            ("curl/8.5.0", "other"),
            ("", "other"),
        ];
        for (browser, device) in known {
            assert_eq!(Device::of(browser).as_str(), device, "{browser}");
        }
    }
}
