//! Dates and times of day as people read them. Patterns and names of months and days come from
//! ICU4X (English as in Britain: `21 November 2026`, `14:00`); formatters are costly to make and
//! are kept, one set a language. Not here: sentences round a date, they stand in `locales/`.

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{M, MD, MDE, T, YMD, YMDE},
};
use jiff::civil::{Date, DateTime, Time};
use jiff_icu::ConvertInto as _;

use super::{Locale, Texts};

/// A formatter for one way of writing a date.
type Way<F> = Option<FixedCalendarDateTimeFormatter<Gregorian, F>>;

/// One language's ways of writing dates and times. Their data is compiled in, so that none is ever
/// missing; the type says `Option` because the library cannot know, and ISO dates would stand in.
pub(super) struct Dates {
    long: Way<YMD>,
    day_month: Way<MD>,
    short: Way<MD>,
    weekday: Way<MDE>,
    weekday_year: Way<YMDE>,
    month: Way<M>,
    clock: Option<NoCalendarFormatter<T>>,
}

impl Dates {
    /// Makes all formatters of a language: some 100 µs.
    pub(super) fn new(locale: Locale) -> Self {
        let icu = locale.icu();
        Self {
            long: FixedCalendarDateTimeFormatter::try_new(icu.clone().into(), YMD::long()).ok(),
            day_month: FixedCalendarDateTimeFormatter::try_new(icu.clone().into(), MD::long()).ok(),
            short: FixedCalendarDateTimeFormatter::try_new(icu.clone().into(), MD::medium()).ok(),
            weekday: FixedCalendarDateTimeFormatter::try_new(icu.clone().into(), MDE::long()).ok(),
            weekday_year: FixedCalendarDateTimeFormatter::try_new(icu.clone().into(), YMDE::long())
                .ok(),
            month: FixedCalendarDateTimeFormatter::try_new(icu.clone().into(), M::medium()).ok(),
            clock: NoCalendarFormatter::try_new(icu.into(), T::hm()).ok(),
        }
    }
}

/// Writes one date; `$way` is a field of [`Dates`].
macro_rules! written {
    ($self:ident, $way:ident, $date:ident) => {
        match &$self.dates().$way {
            Some(way) => way.format(&gregorian($date)).to_string(),
            None => $date.to_string(),
        }
    };
}

impl Texts {
    /// `21. november 2026`, `21 November 2026`.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        written!(self, long, date)
    }

    /// `21. nov.`, `21 Nov`: in tables, with the year told elsewhere.
    #[must_use]
    pub fn short_date(self, date: Date) -> String {
        written!(self, short, date)
    }

    /// `14. december`, `14 December`: in sentences about this year.
    #[must_use]
    pub fn day_month(self, date: Date) -> String {
        written!(self, day_month, date)
    }

    /// `mandag 14. december`, `Monday 14 December`.
    #[must_use]
    pub fn weekday_date(self, date: Date) -> String {
        written!(self, weekday, date)
    }

    /// `mandag 14. december 2026`, `Monday, 14 December 2026`.
    #[must_use]
    pub fn weekday_date_year(self, date: Date) -> String {
        written!(self, weekday_year, date)
    }

    /// `nov`, `Nov`: the month of a date, at the axis of a chart, without the full stop.
    #[must_use]
    pub fn month(self, date: Date) -> String {
        let mut month = written!(self, month, date);
        month.truncate(month.trim_end_matches('.').len());
        month
    }

    /// `14.00`, `14:00`.
    #[must_use]
    pub fn clock(self, time: Time) -> String {
        let icu: icu_datetime::input::Time = time.convert_into();
        match &self.dates().clock {
            Some(way) => way.format(&icu).to_string(),
            None => time.to_string(),
        }
    }

    /// `kl. 14.00`, `14:00`: a time of day in a sentence.
    #[must_use]
    pub fn time(self, time: Time) -> String {
        self.common_at_time(&self.clock(time))
    }

    /// `26. november 2026 kl. 14.00`, `26 November 2026, 14:00`, in the time zone it was told in.
    #[must_use]
    pub fn date_time(self, at: DateTime) -> String {
        self.common_date_at_time(&self.date(at.date()), &self.clock(at.time()))
    }

    /// `uge 47`, `week 47`: the week of a date as Danish calendars count (ISO 8601).
    #[must_use]
    pub fn week(self, date: Date) -> String {
        self.common_week(iso_week(date))
    }
}

/// The number of a date's week, 1 to 53 (ISO 8601).
fn iso_week(date: Date) -> i32 {
    date.iso_week_date().week().into()
}

/// The same day, for ICU4X.
fn gregorian(date: Date) -> IcuDate<Gregorian> {
    let iso: IcuDate<icu_calendar::Iso> = date.convert_into();
    iso.to_calendar(Gregorian)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    const DA: Locale = Locale::Da;
    const EN: Locale = Locale::En;

    #[test]
    fn danish_dates() {
        let t = DA.texts();
        assert_eq!(t.date(date(2026, 11, 21)), "21. november 2026");
        assert_eq!(t.short_date(date(2026, 11, 21)), "21. nov.");
        assert_eq!(t.short_date(date(2026, 5, 1)), "1. maj");
        assert_eq!(t.day_month(date(2026, 12, 14)), "14. december");
        assert_eq!(t.weekday_date(date(2026, 12, 14)), "mandag 14. december");
        assert_eq!(t.weekday_date_year(date(2026, 11, 23)), "mandag 23. november 2026");
    }

    #[test]
    fn english_dates() {
        let t = EN.texts();
        assert_eq!(t.date(date(2026, 11, 21)), "21 November 2026");
        assert_eq!(t.short_date(date(2026, 11, 21)), "21 Nov");
        assert_eq!(t.short_date(date(2026, 5, 1)), "1 May");
        assert_eq!(t.day_month(date(2026, 12, 14)), "14 December");
        assert_eq!(t.weekday_date(date(2026, 12, 14)), "Monday 14 December");
        assert_eq!(t.weekday_date_year(date(2026, 11, 23)), "Monday, 23 November 2026");
    }

    #[test]
    fn months_at_an_axis() {
        let year =
            |t: Texts| (1..=12).map(|m| t.month(date(2026, m, 1))).collect::<Vec<_>>().join(" ");
        assert_eq!(year(DA.texts()), "jan feb mar apr maj jun jul aug sep okt nov dec");
        assert_eq!(year(EN.texts()), "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec");
    }

    #[test]
    fn times_of_day() {
        let (early, noon) = (time(9, 5, 59, 0), time(14, 0, 0, 0));
        assert_eq!(DA.texts().time(noon), "kl. 14.00");
        assert_eq!(EN.texts().time(noon), "14:00");
        assert_eq!(DA.texts().clock(early), "09.05");
        assert_eq!(EN.texts().clock(early), "09:05");
        let at = date(2026, 11, 26).at(14, 0, 0, 0);
        assert_eq!(DA.texts().date_time(at), "26. november 2026 kl. 14.00");
        assert_eq!(EN.texts().date_time(at), "26 November 2026, 14:00");
    }

    #[test]
    fn weeks_are_those_of_danish_calendars() {
        assert_eq!(DA.texts().week(date(2026, 11, 21)), "uge 47");
        assert_eq!(EN.texts().week(date(2026, 11, 23)), "week 48");
        assert_eq!(DA.texts().week(date(2027, 1, 3)), "uge 53");
        assert_eq!(DA.texts().week(date(2027, 1, 4)), "uge 1");
    }

    #[test]
    fn the_first_and_last_days_there_are_can_be_written() {
        for day in [Date::MIN, Date::MAX, date(2024, 2, 29)] {
            assert!(DA.texts().weekday_date_year(day).contains(&DA.texts().day_month(day)));
        }
    }
}
