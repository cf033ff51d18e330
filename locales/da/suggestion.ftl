### Forslag fra barn og familie, og pligten til at svare.

suggestion-title = Forslag og svar
suggestion-one = Et forslag
suggestion-about = Alt, hvad { $child } og familien foreslår, får et svar: hvad der bliver ændret, eller hvorfor det ikke kan lade sig gøre. I kan sige, om svaret er i orden.
# Link på planen
suggestion-all = { $count ->
    [one] Læs forslaget ({ NUMBER($waiting) } venter på svar)
   *[other] Læs alle { $count } forslag ({ NUMBER($waiting) } venter på svar)
}
# Det samme, når ingen venter
suggestion-read = { $count ->
    [0] Se forslag og svar
    [one] Læs forslaget
   *[other] Læs alle { $count } forslag
}
suggestion-none = Ingen har foreslået noget endnu.
# Hvordan løftet bliver holdt
suggestion-rate = { $sent ->
    [one] Det seneste år har { $answered } af { $sent } forslag her fået svar.
   *[other] Det seneste år har { $answered } af { $sent } forslag her fået svar.
}
suggestion-median = { $days ->
    [one] Halvdelen inden for { $days } dag.
   *[other] Halvdelen inden for { $days } dage.
}

## At foreslå

suggestion-ask = Hvad kunne vi prøve eller gøre på en anden måde?
suggestion-ask-child = Hvad vil du gerne have, at vi prøver eller ændrer?
suggestion-promise = { $owner } svarer senest { $date }.
suggestion-other-owner = En anden skal svare
suggestion-who-answers = Hvem skal svare?
suggestion-send = Send forslag

## Hvordan det står

suggestion-waits = { $owner } svarer senest { $date }.
suggestion-late = { $owner } skulle have svaret senest { $date }. Svaret mangler stadig.
suggestion-is-fine = { $name } siger, at svaret er i orden.
suggestion-is-not-fine = { $name } siger, at svaret ikke er i orden. Tal om det på næste møde.
suggestion-open = Åbn
suggestion-tried = Det er nu en handling i planen

## At svare

suggestion-answer = Svar
suggestion-what-now = Hvad gør vi?
suggestion-changed = Det ændrer vi
suggestion-partly = Det ændrer vi delvist
suggestion-not-possible = Det kan ikke lade sig gøre
suggestion-what-changes = Hvad bliver ændret?
suggestion-why-not = Hvorfor ikke?
suggestion-why-not-hint = Sig, hvad der står i vejen, og hvad I gør i stedet, hvis der er noget.
suggestion-for-child = Med ord til { $child } (hvis du vil)
suggestion-for-child-hint = Kort, og som du ville sige det.
suggestion-send-reply = Send svar
suggestion-to-child = Til { $child }:
suggestion-answered-before = En anden har svaret imens. Det svar står ved magt. Du skrev:
suggestion-error-outcome = Vælg, hvad I gør med forslaget
suggestion-error-changed = Skriv, hvad der bliver ændret
suggestion-error-why = Skriv, hvorfor det ikke kan lade sig gøre
suggestion-error-owner = Vælg en, der kan se planen

## At sige, om det er i orden

suggestion-is-it-fine = Er svaret i orden for dig?
suggestion-fine = Det er fint
suggestion-not-fine = Det er ikke fint
suggestion-try = Lad os prøve det
