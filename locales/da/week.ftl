### This week's measurements, and correcting one.

## /week

# Heading and title
week-title = Denne uge
# Nothing is due
week-nothing = Du har ingen målinger i denne uge.
# The line that tells how far one is
week-to-do = { $count ->
    [one] En måling. Tryk på et tal, og gem.
   *[other] { $count } målinger. Tryk på et tal, og gem.
}
# The same when some are saved
week-partly = { $saved ->
    [one] { $saved } er gemt.
   *[other] { $saved } er gemt.
} { $missing ->
    [one] { $missing } mangler.
   *[other] { $missing } mangler.
}
# The same when all are saved
week-all-saved = Alt er gemt. Tak.
# The name of one form
week-of = { $child }: { $measure }
# Marks the last value on the scale
week-last-word = sidst
# Under a line to type in
week-last = Sidst: { $value }
# The line to type a number in, read aloud
week-number = Tal
# Opens note and date
week-more = Tilføj bemærkning eller anden dag
# Field
week-note = Bemærkning (familien kan læse den)
# Field
week-day = Dag
# Button
week-save = Gem
# Opens the reasons
week-not-possible = Ikke muligt
# The reasons, read aloud
week-why-not = Hvorfor var det ikke muligt?
week-not-possible-ill = Syg
week-not-possible-holiday = Ferie eller lukket
week-not-possible-absent = Jeg var der ikke
week-not-possible-other = Andet
# A saved measurement
week-saved = { $child }: { $level } er gemt
# A saved "not possible"
week-saved-not-possible = { $child }: ikke muligt. { $why }
# Above a measurement, where the one that was just saved is of an earlier week
week-saved-before = Gemt for { $day }. Denne uge mangler stadig.
# In the table
week-taken-back = Taget tilbage
# The net is away
week-not-saved = Det blev ikke gemt: der er ikke net. Dit valg står her stadig. Prøv igen om lidt.
# Heading of the form beside a goal; $week is "uge 47"
week-write = Skriv tallet for { $week }

## Errors

week-error-missing = Tryk på et tal, eller sig, hvorfor det ikke var muligt
week-error-future = Vælg en dag, der ikke ligger i fremtiden
week-error-whole = Skriv et helt tal fra 0 og op
# The form was saved, and sent again from the page before with something else in it
week-error-counted = Målingen er gemt i forvejen. Skal den rettes til det, der står her?

## Correcting

# Heading and title
week-correct = Ret en måling
# Under the heading
week-correct-what = { $measure }, { $date }. Der står nu { $value }. Den første bliver stående i tabellen, så alle kan se, at den er rettet.
# Field
week-correct-to = Det rigtige tal
# Field
week-correct-why = Hvad var forkert?
# Button
week-correct-save = Gem rettelsen
# Somebody else, or oneself on another device, corrected it first
week-conflict = Målingen fra { $date } er rettet imens og er nu { $value }. Det, du skrev, er ikke gemt; ret den nye, hvis den ikke passer.
