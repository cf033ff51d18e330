### Overgang til et nyt sted: hvad der følger med barnet, linje for linje, og hvad dagen ændrer.

# Titel og link. $date er »9. august 2027«
transition-title = { $name } skifter til et nyt sted { $date }
transition-link = Nyt sted { $date }
transition-from-to = Fra { $from } til { $to }.
# $date er »9. august 2027«
transition-first-day = Første dag er { $date }.
transition-receives = Tager imod på det nye sted
transition-read = Åbnede det, der gives videre ved et skift

## Hvor langt det er

transition-state-planned = Planlagt. Ingen på det nye sted kan læse noget endnu.
transition-state-seen = Familien er ved at gå igennem, hvad der gives videre.
transition-state-approved = Familien har sagt ja til det, der gives videre. Det venter på at blive læst på det nye sted.
transition-state-received = Det, der gives videre, er læst på det nye sted.
transition-state-arranged = Alt er aftalt til dagen.
transition-state-arrived = Skiftet er sket. Den første opfølgning mangler endnu.
transition-state-followed-up = Den første opfølgning på det nye sted er holdt.
transition-state-called-off = Skiftet bliver ikke til noget.

## At planlægge

transition-plan = Planlæg et skift til et nyt sted
transition-plan-about = Familien bestemmer, hvad der følger med barnet. Ingen på det nye sted læser noget før det.
transition-where = Hvor skal { $name } hen?
transition-to = { $name } skal til { $place }
transition-kind = Hvad slags skift er det?
transition-kind-kindergarten = Fra vuggestue eller dagpleje til børnehave
transition-kind-school = Fra børnehave til skole
transition-kind-other-school = Til en anden skole
transition-kind-education = Fra skole til en uddannelse
transition-kind-other = Et andet skift
transition-phase-kindergarten = Starter i børnehave
transition-phase-school = Starter i skole
transition-phase-other-school = Ny skole
transition-phase-education = Starter på en uddannelse
transition-phase-other = Nyt sted
transition-day = Den første dag på det nye sted
transition-day-hint = Fra den dag er det nye sted med.
transition-receiving = Hvem tager imod?
transition-receiving-hint = Læser det, familien siger ja til, og er med i planen fra den første dag.
transition-nobody-there = Der er ikke oprettet nogen hos { $place } endnu. Bed administratoren om at oprette den, der skal tage imod.
transition-save = Videre til det, der gives videre
transition-error-kind = Vælg, hvad slags skift det er
transition-error-day = Skriv den første dag som en dag, der kommer
transition-error-receiving = Vælg, hvem der tager imod

## Det, der gives videre

transition-handed = Det, der gives videre
transition-nothing-yet = Der er ikke foreslået noget endnu.
transition-content = Vælg, hvad du vil foreslå
transition-content-change = Ret det, der er foreslået
# $names er forældrene
transition-content-about = Du foreslår, og { $names } bestemmer linje for linje. Skriv, så alle forstår det.
transition-lines = Hvad skal det nye sted vide?
transition-content-hint = Højst { $count } linjer. Det, du ikke vælger, bliver her.
# $name er »Et mål med sin kurve«
transition-line = { $name }, linje { $number }
transition-part-goal = Et mål med sin kurve
transition-part-goes-on = En indsats, der fortsætter
transition-part-learnt = Det, vi har lært
transition-part-about = Fra familien om barnet
transition-part-other = Noget andet
transition-propose = Spørg familien
transition-error-words = Skriv ord i hver linje, du har valgt
transition-error-nothing = Vælg mindst én linje
transition-error-many = Vælg højst { $count } linjer

## Det, familien siger

# $names er dem, der ikke har svaret
transition-waits = Venter på { $names }.
transition-answer-about = Du bestemmer, hvad { $name } får at læse. Det, du ikke deler, bliver her. Du kan ændre mening indtil den første dag.
transition-goes = Må det her følge med?
transition-say-share = Ja
transition-say-change = Ja, men med andre ord
transition-say-not = Nej
transition-why = Sig mere
transition-why-label = Med dine ord. Du behøver ikke give en grund.
transition-answer = Gem det, jeg har sagt
# $what er »Ja«
transition-said = { $name }: { $what }.
transition-line-open = Ikke alle har svaret endnu
transition-line-change = Skal skrives med andre ord
transition-line-goes = Følger med
transition-line-stays = Bliver her
transition-error-answer = Svar på mindst én linje
transition-error-change = Skriv, hvordan det skal stå
transition-error-stale = Linjerne er ændret, siden du åbnede siden. Læs dem igen, og svar

## Taget imod

# $lead er tovholderens navn
transition-read-about = Familien til { $child } har valgt dette til dig. Spørg { $lead }, hvis noget er uklart.
transition-receive = Jeg har læst det
transition-you-have-read = Du har sagt, at du har læst det.

## Dagen

transition-the-day = Den første dag
transition-day-later = Når det, der gives videre, er læst, aftaler tovholderen, hvem der ikke er med længere, og hvornår den første opfølgning er.
transition-book-first = Planlæg først den første opfølgning på det nye sted, senest tre måneder efter den første dag.
transition-book = Planlæg den første opfølgning på det nye sted
transition-leaving = Hvem er ikke med længere fra den første dag?
transition-leaving-hint = Det, de har skrevet, bliver stående. Deres adgang slutter af sig selv.
# $name tager imod
transition-hands-on = Det, de har i hånden, bliver { $name } spurgt om.
transition-follow-up = Hvilket møde er den første opfølgning der?
transition-arrange = Aftal det
transition-all-stay = Alle i planen fortsætter.
transition-leave = Ikke med længere fra { $date }: { $names }.
transition-joins = { $name } er med fra { $date }.
transition-follow-up-is = Første opfølgning:
transition-curve-goes-on = Hver kurve fortsætter med en streg på dagen for skiftet.
transition-call-off = Skiftet bliver ikke til noget
transition-call-off-why = Hvorfor ikke?
transition-call-off-now = Aflys skiftet
transition-why-called-off = Hvorfor det ikke bliver til noget
transition-error-early = Der mangler noget, som kommer før dette
transition-error-late = Det er for sent til dette
transition-error-follow-up = Vælg et møde, der er planlagt senest tre måneder efter den første dag
transition-error-leaving = Tovholderen og den, der ikke er med i planen, kan ikke vælges

## På forsiden

transition-home-answer = Bestem, hvad der følger med, når { $name } skifter til et nyt sted
transition-home-read = Læs det, familien til { $name } giver videre til dig

## I loggen

transition-wrote-planned = Planlagde et skift til et nyt sted
transition-wrote-proposed = Foreslog, hvad der skal gives videre
transition-wrote-answered = Sagde, hvad der må gives videre
transition-wrote-received = Bekræftede at have læst det, der blev givet videre
transition-wrote-arranged = Aftalte, hvem der ikke er med længere efter skiftet
transition-wrote-arrived = Dagen for skiftet kom
transition-wrote-called-off = Aflyste et skift
