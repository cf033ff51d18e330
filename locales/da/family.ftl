### Familiens uge: alle børn, som læseren må se, i én uge.

# Knap, overskrift og titel
family-title = Familiens uge
family-days = { $monday } til { $sunday }
# $children er et eller flere navne
family-about = Det, der er i ugen for { $children }.
family-before = Ugen før
family-after = Ugen efter
# Barnets navn og hvad det er
family-of = { $child }: { $what }
# $what er »Opfølgningsmøde«
family-meeting = { $what }, { $place }
family-network-meeting = Netværksmøde
family-review = Opfølgningsmøde
family-transition = Overgangsmøde
# En handling, der skal være gjort den dag
family-action = { $what } (skal være gjort)

## Det, der falder sammen

family-together = Tal om det her
family-nothing-together = Der er ikke noget i ugen, der falder på samme tid, eller som bliver gjort to gange.
family-clash = { $day } falder på samme tid: { $one } og { $other }.
family-same-day = { $day } er der to ting: { $one } og { $other }.
# $kind er »Samtaler«
family-twice = To af samme slags ({ $kind }): { $names }. Kan det samles?

## Dagene og hver uge

family-this-week = Dag for dag
family-nothing = Der er ikke skrevet noget ind i ugen.
family-every-week = Hver uge
family-none-runs = Der er ingen indsats i gang.
family-hours = Det fylder { $hours } timer om ugen, så vidt det er skrevet.
family-unknown = { $count ->
    [one] For én indsats er det ikke skrevet, hvor meget den fylder.
   *[other] For { $count } indsatser er det ikke skrevet, hvor meget de fylder.
}
family-who = Hvem kan hvad
# $children er børnenes navne
family-helps = Hjælper { $children }
