### Det, der er holdt tilbage for barn og familie: at det er, hvorfor, hvem der står for det, og hvornår der bliver set på det igen.

withheld-title = Holdt tilbage
withheld-about = Kun noget, en hjælper har skrevet, kan holdes tilbage, og kun når loven siger det. At det er holdt tilbage, hvorfor, hvem der har ansvaret, og hvornår der bliver set på det igen, kan alle i planen læse.
withheld-nothing = Intet er holdt tilbage.
# Hvor ordene ellers ville stå
withheld-something = Noget her er holdt tilbage.
withheld-why = Grund: { $reason }
withheld-when = Ser på igen senest { $date }. Ansvarlig: { $owner }.
withheld-link = Se, hvad der er holdt tilbage, og hvorfor
# Til den, der kan læse det alligevel
withheld-mark = Barn og familie kan ikke læse det her
withheld-view = Sådan ser { $name } det
withheld-note = { $name } om en måling

## At holde noget tilbage

withheld-new = Hold noget tilbage
withheld-item = Hvad skal holdes tilbage?
withheld-reason = Hvorfor, og efter hvilken regel?
withheld-reason-hint = Barn og familie læser det her. Skriv for eksempel, at et andet menneske skal beskyttes, og den regel, der siger det.
withheld-owner = Hvem har ansvaret?
withheld-review = Hvornår ser I på det igen?
withheld-review-hint = Inden for et år. Den ansvarlige bliver mindet om det.
withheld-keep = Hold det tilbage
withheld-lift = Vis det for barn og familie
withheld-lift-what = Barn og familie kan læse det med det samme.
withheld-error-item = Vælg, hvad der skal holdes tilbage
withheld-error-owner = Vælg en hjælper i planen
withheld-error-review = Skriv en dag efter i dag, inden for et år
# På forsiden
withheld-home = Se igen på det, der er holdt tilbage i { $whose } plan
