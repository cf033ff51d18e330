//! Promise: people get through. Each journey is walked in a real Chromium, with scripts and
//! without, and where words matter in both languages.

mod journeys {
    mod deciding;
    mod everywhere;
    mod held;
    mod invited;
    mod keyboard;
    mod measuring;
    mod meeting;
    mod moving;
    mod paper;
    mod rejected;
    mod setting;
    mod settings;
    mod suggesting;
    mod ten_minutes;
    mod together;
    mod two_cards;
    mod week;
}
