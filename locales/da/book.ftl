### Barnets egen bog: det, barnet skriver for sig selv, på barnets egen side.

book-title = Min egen bog
book-only-you = Kun du kan læse det, du skriver her. Det bliver gemt i kode, og de voksne i din plan kan ikke åbne det. Du kan altid slette det igen.
# Før der bliver skrevet noget
book-safety = Hvis du deler noget herfra, kan de voksne i din plan læse det. Hvis du fortæller, at nogen gør dig ondt, eller at du er i fare, skal de voksne gøre noget ved det.
book-ask = Hvad vil du skrive til dig selv?
book-keep = Gem i min bog
# På en skærm, som en voksen har åbnet
book-only-here = Her kan du kun se det, du skriver lige nu, fordi en voksen har åbnet siden for dig. Resten kan du læse, når du selv logger ind.
book-share = Del det her
book-share-what = Så bliver det til dine ord i planen, og de voksne, der kan se planen, kan læse det. Det kan ikke tages tilbage.
book-share-now = Ja, del det
book-forget = Slet
book-lost = Det her kan ikke åbnes mere, fordi nøglen til det er væk. Ingen kan læse det.
# Hvordan barnets ord kom til
book-shared-how = Skrevet af barnet selv i sin egen bog, og delt
