### Markeringer: spørgsmål om en indsats, aldrig om et barn. Familien læser de samme ord.

## Hvad der spørges om; de slags, som kurven rejser, har ordene fra effect-title-…

# raters_apart
flag-title-raters-apart = To ser det meget forskelligt
# low_delivery
flag-title-low-delivery = Indsatsen bliver ikke holdt så tit som aftalt
# low_meaningfulness
flag-title-low-meaningfulness = Indsatsen giver kun lidt mening
# not_followable
flag-title-not-followable = Indsatsen kan ikke følges
# action_overdue
flag-title-action-overdue = En handling er over tiden
# action_without_responsible
flag-title-action-without-responsible = En handling har ingen ansvarlig
# child_not_heard
flag-title-child-not-heard = { $child } er ikke hørt længe
# guardian_not_heard
flag-title-guardian-not-heard = { $who } er ikke hørt endnu
# suggestion_unanswered
flag-title-suggestion-unanswered = Et forslag mangler svar
# no_next_review
flag-title-no-next-review = Næste opfølgning er ikke aftalt
# review_overdue
flag-title-review-overdue = En opfølgning er ikke holdt
# next_look_passed
flag-title-next-look-passed = Dagen, hvor I ville se på det igen, er passeret
# flag_undecided
flag-title-flag-undecided = En markering venter på en beslutning
# consent_missing
flag-title-consent-missing = Et samtykke fra { $who } er ikke givet
# consent_expired
flag-title-consent-expired = Et samtykke er udløbet
# consent_expiring
flag-title-consent-expiring = Et samtykke udløber snart

## Hvorfor, med navne og datoer

flag-why-raters-apart = { $one } og { $other } måler det samme og har ligget langt fra hinanden to gange i træk.
flag-why-low-meaningfulness = { $who } har to gange i træk givet »{ $name }« { NUMBER($value) } af 5.
flag-why-not-followable = »{ $name }« er i gang, men målet har ikke noget, I måler på.
flag-why-not-led = »{ $name }« kører, men den, der var ansvarlig, er ikke med længere.
flag-why-action-overdue = »{ $words }« skulle være gjort { $date }. Ansvarlig: { $who }.
flag-why-action-overdue-nobody = »{ $words }« skulle være gjort { $date }.
flag-why-action-without-responsible = Ingen i forløbet har sagt ja til »{ $words }«.
flag-why-child-heard = Sidst hørt { $date }.
flag-why-child-never-heard = Ikke hørt, siden forløbet begyndte { $date }.
flag-why-guardian = { $who } har ikke sagt ja eller nej til { $count ->
    [one] { $count } mål, som I arbejder på.
   *[other] { $count } mål, som I arbejder på.
}
flag-why-suggestion = { $who } foreslog { $date }: »{ $words }«. Alle får svar inden { $days } dage.
flag-why-no-next-review = Der er ingen dag, hvor I ser på det sammen.
flag-why-review-overdue = Den var planlagt til { $date }.
flag-why-next-look = I ville se på det igen { $date }.
flag-why-undecided = »{ $title }« kom { $date }.
flag-why-consent-missing = »{ $purpose }«: vi venter på svar.
flag-why-consent-ends = »{ $purpose }«: gælder til { $date }.

## I planen og på målets side

# Overskrift
flag-list = Det skal I se på sammen
# Under overskriften
flag-list-about = En markering er en grund til at tale sammen. Den siger ikke noget om { $child } eller om, hvor godt nogen arbejder.
# Tilstand
flag-state-raised = Kom { $date }
flag-state-seen = Set { $date }
flag-state-agenda = På dagsordenen { $date }
flag-state-decided = Besluttet { $date }: { $what }. I ser på det igen { $look }
flag-state-decided-open = Besluttet { $date }: { $what }
flag-state-snoozed = Udsat til { $date }: { $why }
flag-state-asked = { $who } har bedt tovholderen se på det { $date }
# Link
flag-open = Se og beslut
# Link for dem, der kun læser
flag-read = Se, hvad det bygger på

## Siden om en markering

# Sti
flag-crumb = Markering
# Spørgsmålet, efter slags
flag-ask-no-effect = Er det tid til at justere indsatsen?
flag-ask-wrong-way = Hvad skal I gøre anderledes nu?
flag-ask-too-slow = Skal der mere til, eller mere tid?
flag-ask-measure = Hvem måler nu?
flag-ask-disagree = Hvad ser I hver især?
flag-ask-delivery = Hvad skal der til, for at den bliver holdt?
flag-ask-sense = Hvad ville give mere mening?
flag-ask-other = Hvad gør I nu?
# Vejen derhen, hvor det kan ordnes
flag-way-action = Åbn handlingen
flag-way-intervention = Åbn indsatsen
flag-way-goal = Åbn målet
flag-way-child = Spørg { $child } og skriv det ned
flag-way-meetings = Se møderne
flag-way-suggestion = Åbn forslaget
flag-way-sharing = Se, hvem I deler med
# Fakta
flag-sense = Giver det mening?
flag-sense-nobody = Ingen er spurgt endnu.
flag-sense-of = { $who }: { $name } { NUMBER($value) } af 5
flag-not-counted = Ikke skrevet, hvor tit den er holdt.
flag-no-chance = Den har ikke fået en rigtig chance.
# Forløbet af markeringen
flag-raised = Markeringen kom { $date }.
flag-closed = Markeringen er lukket { $date }.
flag-closed-decision = Den er lukket, fordi I besluttede noget nyt.
flag-closed-data = Den er lukket, fordi det, den spurgte om, er i orden nu.
flag-rule = Reglen bag, udgave { $version }
flag-meeting = Møde { $date }

## Hvorfor ser vi ingen effekt? Seks spørgsmål

flag-aid = Hvorfor ser vi ingen effekt?
flag-aid-hint = Seks spørgsmål, I kan tage sammen. Det, vi ved, står under.
flag-aid-delivered = Er den holdt, som vi aftalte?
flag-aid-goal = Er det stadig det rigtige mål?
flag-aid-goal-known = Aftalt { $date }.
flag-aid-place = Er det det rigtige sted og de rigtige mennesker?
flag-aid-place-known = { $name }: { $who }.
flag-aid-sense = Giver det mening for { $child } og familien?
flag-aid-time = Er det tit nok og længe nok?
flag-aid-time-known = { $name }: { $frequency }, siden { $date }.
flag-aid-else = Er der sket andet i hverdagen?
flag-aid-else-known = Lukket { $from } til { $to }.
flag-aid-else-day = Lukket { $date }.
flag-aid-unknown = Det ved vi ikke endnu. Tal om det.

## Beslutningen

flag-decide = Hvad beslutter I?
flag-kind = Beslutning
flag-kind-continue = Fortsæt
flag-kind-continue-hint = Giv indsatsen mere tid, og sørg for, at den bliver holdt
flag-kind-leave-hint = Lad det være, som det er, til I ser på det igen
flag-kind-adjust = Juster indsatsen
flag-kind-adjust-hint = Samme idé, anden måde, sted eller person
flag-kind-replace = Skift indsatsen ud
flag-kind-replace-hint = Prøv noget andet
flag-kind-goal = Ændr målet
flag-kind-goal-hint = Alle siger ja eller nej igen
flag-kind-look = Se nærmere efter
flag-kind-look-hint = Find ud af mere, før I ændrer noget
flag-kind-stop = Stop indsatsen
flag-kind-stop-hint = Skriv, hvad I lærte
flag-change = Hvis I justerer, skifter ud eller stopper
flag-change-hint = Kurven får en streg i dag, og reglen begynder forfra.
flag-label = Hvad gør I fra nu af?
flag-label-hint = Med få ord, som alle kender det
flag-ends = Hvad slutter?
flag-responsible = Hvem er ansvarlig?
flag-frequency = Hvor tit?
flag-reason = Hvorfor?
flag-reason-hint = Skriv, så familien kan genkende det
flag-reason-hint-english = Skriv, så { $who } kan genkende det. { $who } læser på engelsk.
flag-reason-hint-danish = Skriv, så { $who } kan genkende det. { $who } læser på dansk.
flag-who = Hvem er med til at beslutte?
flag-child = Hvad siger { $child }?
flag-child-words = { $whose } ord
flag-child-hint = Egne ord, eller det, der blev vist med billedkort eller tegning
flag-child-hint-last = Egne ord, eller det, der blev vist med billedkort eller tegning. Sidst, { $date }: { $words }
flag-how = Hvordan kom det frem?
flag-how-talk = I en samtale
flag-how-meeting = På mødet
flag-how-drawing = Med en tegning
flag-how-cards = Med billedkort
flag-how-adult = En voksen har set det på barnet
flag-not-asked = { $child } er ikke spurgt endnu
flag-not-asked-hint = Skriv hvorfor, og hvem der spørger hvornår
flag-when = Hvornår ser I på det igen?
flag-when-hint = Senest om tre måneder. Ferier er sprunget over.
flag-when-weeks = { $count ->
    [one] { $count } uge
   *[other] { $count } uger
}
flag-when-meeting = jeres møde
flag-when-other = En anden dag
flag-when-day = Dagen
flag-save = Gem beslutningen
flag-not-saved = Beslutningen er ikke gemt endnu
flag-agenda = Tag det op på mødet { $date }
flag-snooze = Udsæt i højst 14 dage
flag-snooze-until = Til hvornår?
flag-snooze-why = Hvorfor?
flag-snooze-save = Udsæt
flag-conflict = En anden har besluttet imens
flag-conflict-what = Læs det, og ret din egen tekst, hvis I skal beslutte noget andet. Begge bliver gemt.
flag-earlier = Tidligere beslutninger
flag-took-part = Med til at beslutte: { $who }.
flag-child-said = { $child }: { $words }
flag-child-not-asked = { $child } er ikke spurgt: { $words }
flag-look-again = Vi ser på det igen { $date }.

## Hvad der mangler i beslutningen

flag-error-kind = Vælg, hvad I beslutter.
flag-error-reason = Skriv hvorfor.
flag-error-who = Vælg, hvem der er med til at beslutte.
flag-error-child = Skriv, hvad { $child } siger, eller hvorfor { $child } ikke er spurgt.
flag-error-how = Vælg, hvordan det kom frem.
flag-error-look = Vælg en dag, I ser på det igen.
flag-error-look-later = Vælg en dag efter i dag.
flag-error-look-closed = Den dag er der lukket til og med { $date }. Vælg en anden.
flag-error-ends = Vælg, hvilken indsats der slutter.
flag-error-label = Skriv, hvad I gør fra nu af.
flag-error-responsible = Vælg én ansvarlig.
flag-error-frequency = Skriv, hvor tit.
flag-error-snoozed = Den er udsat før. Nu må I beslutte noget.
flag-error-snooze-day = Vælg en dag senest { $date }.

## At åbne et forløb udefra

flag-visit = Åbn forløbet
flag-visit-about = Du er ikke med i { $whose } forløb. Åbner du det, kan familien se hvem, hvornår og hvorfor. Det gælder i dag.
flag-visit-why = Hvorfor åbner du det?
flag-visit-why-hint = Skriv, så familien forstår det
flag-visit-open = Åbn for i dag
