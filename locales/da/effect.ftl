### Hvad kurven dokumenterer om en indsats. Sætningerne taler om indsatsen, aldrig om barnet, og
### siger aldrig »virker ikke«. De er de samme for familie og fagpersoner.
###
### Færdige tekster: $before, $now, $target og $projected er niveauer (»3«, »med på sidelinjen«);
### $change, $clear, $expected og $total er ændringer med enhed, lavet af effect-amount-….

## Status med få ord, ved målet i planen og på målets side

# inactive
effect-title-inactive = Ingen indsats er i gang
# insufficient
effect-title-insufficient = For få målinger til at sige noget
# insufficient, når udgangspunktet mangler
effect-title-no-baseline = Udgangspunktet mangler
# stale
effect-title-stale = Målingerne er for gamle til at sige noget
# too_early
effect-title-too-early = Det er for tidligt at sige noget. Vi vurderer omkring { $date }
# unclear
effect-title-unclear = Der er bevægelse, men ikke nok til at være sikker
# improving
effect-title-improving = Indsatsen viser fremgang
# reached
effect-title-reached = Målet er nået
# too_slow
effect-title-too-slow = Det går fremad, men langsomt
# no_effect
effect-title-no-effect = Indsatsen har ikke vist effekt endnu
# worsening
effect-title-worsening = Det går den forkerte vej. Tal om det nu
# raters_disagree
effect-title-raters-disagree = I ser det forskelligt. Tal sammen om det
# Efter svaret, når flere har målt; $each er en eller flere af de næste fire
effect-several = Det bygger på alles målinger tilsammen. Hver for sig: { $each }.
effect-each = { $who } fra { $before } til { $now }
effect-each-same = { $who } blev ved { $now }
effect-each-before = { $who } har ikke målt siden
effect-each-now = { $who } er på { $now } uden måling før
# En ændring, der er gået den anden vej end den, I gerne vil
effect-amount-wrong = { $amount } den forkerte vej
# maintained
effect-title-maintained = Det holder
# slipping
effect-title-slipping = Det er ved at glide. Tal om det nu

## Sætningen under status

effect-inactive = Der er ingen indsats i gang for målet lige nu.
# insufficient/no_baseline
effect-no-baseline = Vi mangler et udgangspunkt: skriv, hvor barnet var, da indsatsen begyndte.
# insufficient/no_data_in_phase
effect-no-data = Indsatsen har kørt i { $weeks ->
    [one] { $weeks } uge
   *[other] { $weeks } uger
}, og der er endnu ingen målinger.
# insufficient/too_few_measurements
effect-too-few = Indsatsen har kørt i { $weeks ->
    [one] { $weeks } uge
   *[other] { $weeks } uger
}, men der er kun { $count ->
    [one] { $count } måling
   *[other] { $count } målinger
}; vi kan ikke sige, om den virker.
# stale/no_recent_data; $interval er det antal dage, der er aftalt mellem målinger
effect-stale = Sidste måling er { $days ->
    [one] { $days } dag
   *[other] { $days } dage
} gammel (aftalt: { $interval ->
    [one] hver dag
   *[other] hver { $interval }. dag
}), så vi kan ikke se, hvordan det går nu.
# stale, når der aldrig er målt i denne indsats
effect-stale-none = Indsatsen har kørt i { $weeks ->
    [one] { $weeks } uge
   *[other] { $weeks } uger
} uden målinger (aftalt: { $interval ->
    [one] hver dag
   *[other] hver { $interval }. dag
}), så vi kan ikke se, hvordan det går.
# Efter effect-stale: den status, der gjaldt ved sidste måling
effect-stale-before = Ved sidste måling stod her: { $title }.
# too_early
effect-too-early = Det er for tidligt at sige noget: { $count ->
    [one] { $count } måling
   *[other] { $count } målinger
} på { $weeks ->
    [one] { $weeks } uge
   *[other] { $weeks } uger
}. Vi vurderer omkring { $date }.
effect-unclear = Der er bevægelse ({ $change }), men ikke nok til at være sikker; en tydelig ændring er { $clear }.
# improving/level; også når færre er målet, se effect-improving-level-lower
effect-improving-level = Fremgang: fra { $before } til { $now } ({ $latest ->
    [one] den seneste måling
   *[other] de seneste { $latest } målinger
}), altså { $change }; vi kalder { $clear } en tydelig ændring.
# improving/level, når færre eller lavere er målet
effect-improving-level-lower = Fremgang: faldet fra { $before } til { $now } ({ $latest ->
    [one] den seneste måling
   *[other] de seneste { $latest } målinger
}), altså { $change }; vi kalder { $clear } en tydelig ændring.
# improving/trend
effect-improving-trend = Fremgang: målingerne er steget jævnt, i alt ca. { $change } siden start.
# improving/trend, når færre eller lavere er målet
effect-improving-trend-lower = Fremgang: målingerne er faldet jævnt, i alt ca. { $change } siden start.
# improving/since_original_start
effect-improving-earlier = Fremgangen fra tidligere holder: { $total } bedre end helt fra start.
# reached/target_met
effect-reached = Målet er nået: { $latest ->
    [one] den seneste måling
   *[other] de seneste { $latest } målinger
} ligger på { $now } (målet var { $target }).
# too_slow/movement_below_goal_line; $date er den dag, målet skal være nået
effect-too-slow = Det går fremad, men for langsomt: i dette tempo er I på { $projected } den { $date }; målet er { $target }.
# too_slow/plateau_after_earlier_progress
effect-too-slow-plateau = Tidligere fremgang er gået i stå: ingen tydelig ændring { $weeks ->
    [one] den seneste uge
   *[other] de seneste { $weeks } uger
}, og målet er { $target }.
# too_slow/target_date_passed
effect-too-slow-passed = Datoen for målet er passeret; I er på { $now }, målet var { $target }.
# no_effect/below_expected
effect-no-effect = Ingen dokumenteret effekt endnu: efter { $weeks ->
    [one] { $weeks } uge
   *[other] { $weeks } uger
} og { $count ->
    [one] { $count } måling
   *[other] { $count } målinger
} er ændringen { $change }; nu ville vi mindst vente { $expected }. Er det tid til at justere indsatsen?
# no_effect/still_below_meaningful; $date er den dag, det først blev sagt
effect-no-effect-still = Siden { $date } uden dokumenteret effekt; seneste ændring er { $change }, en tydelig ændring er { $clear }.
# no_effect/target_date_passed: denne sætning efter effect-no-effect
effect-no-effect-passed = Datoen for målet er også passeret.
# worsening, og når flere eller højere er målet også det, der er faldet
effect-worsening = Det går den forkerte vej: fra { $before } til { $now } siden indsatsen begyndte ({ $count ->
    [one] { $count } måling
   *[other] { $count } målinger
}). Tal om det nu.
# worsening, når færre eller lavere er målet
effect-worsening-lower = Det går den forkerte vej: steget fra { $before } til { $now } siden indsatsen begyndte ({ $count ->
    [one] { $count } måling
   *[other] { $count } målinger
}). Tal om det nu.
# raters_disagree; $high ser fremgang, $low gør ikke
effect-raters-disagree = { $high } ser fremgang ({ $high-change }), { $low } gør ikke ({ $low-change }). Tal sammen om, hvad I hver især ser.
# maintained: mål om at fastholde
effect-maintained = Det holder: { $now } nu, { $before } da indsatsen begyndte ({ $count ->
    [one] { $count } måling
   *[other] { $count } målinger
}).
# slipping: mål om at fastholde eller begrænse tab
effect-slipping = Det er ved at glide: fra { $before } til { $now } ({ $count ->
    [one] { $count } måling
   *[other] { $count } målinger
}). Tal om det nu.

## En ændring med sin enhed; går ind i sætningerne ovenfor

# Skala fra 0 til 10
effect-amount-points = { $number } point
# Trin i barnets egne ord (GAS)
effect-amount-steps = { $number } trin
# Andel
effect-amount-percent = { $number } procentpoint
# Antal uden egen enhed
effect-amount-times = { $number ->
    [one] { $number } gang om ugen
   *[other] { $number } gange om ugen
}
# Tid
effect-amount-minutes = { $number ->
    [one] { $number } minut
   *[other] { $number } minutter
}
# Målets egen enhed: konflikter, sætninger, lektioner
effect-amount-own = { $number ->
    [one] { $number }
   *[other] { $number } { $unit }
}

## Blev indsatsen holdt? Står før effekten, når det er under 60 %

# Altid, hvor der er planlagte gange
effect-delivery = Holdt { NUMBER($held) } af { $planned ->
    [one] { $planned } gang
   *[other] { $planned } gange
}
# Først i svaret, når under 60 % er holdt; $intervention er indsatsens navn
effect-delivery-low = { $intervention }: kun holdt { NUMBER($held) } af { $planned ->
    [one] { $planned } gang
   *[other] { $planned } gange
}, så indsatsen har ikke fået en rigtig chance.
# Når ingen har skrevet, om den blev holdt
effect-delivery-unknown = Ikke skrevet, om den er holdt

## Kort i planen, ved siden af status

# Billedteksten over kurven, i parentes
effect-aim-higher = flere er målet
# Billedteksten over kurven, i parentes
effect-aim-lower = færre er målet
# The same for ratings and worded levels
effect-aim-up = højere er målet
# The same for ratings and worded levels
effect-aim-down = lavere er målet
