### /news: hvad der er nyt i ens planer. Og valget af mail om det, på /account.

# Overskrift, titel og menu
news-title = Hvad er nyt?
news-menu = Nyt
# Menuen, når der er noget
news-menu-count = Nyt ({ NUMBER($count) })
news-nothing = Ikke noget nyt, siden du kiggede sidst.
news-earlier = Tidligere, de sidste to uger
# Link til forsiden
news-asked = { $count ->
    [one] Én ting venter på dig
   *[other] { $count } ting venter på dig
}
# Link til valget af mail
news-mail = Vælg, hvor tit du får en mail om nyt
# Under en linje
news-by = { $names }, sidst { $when }
news-by-more = { $names } og andre, sidst { $when }
# Linjer, efter slags
news-measurements = { $count ->
    [one] Én ny eller rettet måling
   *[other] { $count } nye eller rettede målinger
}
news-actions = { $count ->
    [one] Der er sket noget med en handling
   *[other] Der er sket noget med handlinger { $count } gange
}
news-views = { $count ->
    [one] Nogen har skrevet, hvordan de ser det
   *[other] { $count } gange har nogen skrevet, hvordan de ser det
}
news-flags = { $count ->
    [one] Noget at se på
   *[other] { $count } ting at se på
}
news-decisions = { $count ->
    [one] Der er besluttet noget
   *[other] { $count } ting er besluttet eller ændret af det
}
news-meetings = { $count ->
    [one] Noget nyt om et møde
   *[other] { $count } gange noget nyt om møder
}
news-sharing = { $count ->
    [one] Det er ændret, hvem planen deles med
   *[other] Det er ændret { $count } gange, hvem planen deles med
}
news-replies = { $count ->
    [one] Et forslag eller et spørgsmål, eller svar på det
   *[other] { $count } forslag, spørgsmål eller svar
}
news-moves = { $count ->
    [one] Noget nyt om et skift
   *[other] { $count } gange noget nyt om et skift
}

## Valget, på /account

news-choice = Mail, når der er nyt
news-choice-about = En mail siger, hvad slags nyt der er. Den nævner aldrig nogen ved navn.
news-choice-off = Der sendes ikke mail til dig herfra.
news-choice-how = Hvor tit?
news-choice-at-once = Med det samme, dog mindst ti minutter imellem
news-choice-daily = Én gang om dagen, om morgenen
news-choice-weekly = Én gang om ugen, mandag morgen
news-choice-never = Aldrig
news-choice-quiet = Timer uden mail
news-choice-from = Fra
news-choice-to = Til
news-choice-none = Ingen
news-choice-save = Gem valget
news-choice-saved = Dit valg er gemt.
news-choice-error = Vælg begge klokkeslæt eller ingen

## I en mail, efter slags

news-kind-measurements = målinger
news-kind-actions = handlinger
news-kind-views = hvordan nogen ser det
news-kind-flags = noget at se på
news-kind-decisions = beslutninger
news-kind-meetings = møder
news-kind-sharing = hvem en plan deles med
news-kind-replies = forslag, spørgsmål og svar
news-kind-moves = skift til et nyt sted
