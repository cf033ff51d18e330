### Indsatser, der skal ses på: for koordinatorer og tovholdere. Listen viser indsatser, ikke børn.

follow-title = Indsatser, der skal ses på
follow-today = { $date }, { $week }
follow-about = Listen viser indsatser, ikke børn. Øverst i hver gruppe står det, der har ventet længst.
follow-nothing = Ingen indsatser venter på nogen lige nu.
# Grupper
follow-group-wrong-way = Det går den forkerte vej
follow-group-wrong-way-ask = Tal om det nu
follow-group-no-effect = Indsatsen har ikke vist effekt endnu
follow-group-no-effect-ask = Er det tid til at justere?
follow-group-disagree = I ser det forskelligt
follow-group-disagree-ask = Hvad ser hver især?
follow-group-too-slow = Det går fremad, men langsomt
follow-group-too-slow-ask = Skal der mere til?
follow-group-few = For få eller for gamle målinger
follow-group-few-ask = Hvem måler nu?
follow-group-seldom = Holdes for sjældent eller giver lidt mening
follow-group-seldom-ask = Hvad skal der til?
follow-group-reached = Målet er nået
follow-group-reached-ask = Hvordan gør I indsatsen mindre?
follow-group-late = Svar, handlinger og opfølgninger, der venter
follow-group-late-ask = Hvem tager den?
# I linjen med spring: antal og gruppe
follow-jump = { NUMBER($count) }: { $group }
# Kolonner
follow-what = Indsats
follow-why = Hvorfor
follow-since = Siden
follow-held = Holdt
follow-sense = Giver mening
follow-review = Næste møde
follow-lead = Tovholder
follow-do = Gør noget
follow-plan-of = forløb: { $child }
follow-held-of = { NUMBER($held) } af { NUMBER($planned) }
follow-held-unknown = Ikke skrevet
follow-sense-unknown = Ikke spurgt
follow-sense-of = { $who } { NUMBER($value) } af 5
follow-no-review = Ikke aftalt
follow-waited = { $days ->
    [one] { $days } dag uden beslutning
   *[other] { $days } dage uden beslutning
}
follow-decided = Besluttet { $date }
follow-same = Samme mål, samme kurve
follow-reached-why = Målet er nået.
# Knapper
follow-ask = Spørg { $who }
follow-asked = Spurgt { $date }
follow-agenda = Sæt på dagsorden
follow-on-agenda = På dagsorden { $date }
follow-csv = Hent listen uden navne
follow-more = Der er { $count ->
    [one] { $count } mere i gruppen. Vælg enhed for at se den.
   *[other] { $count } mere i gruppen. Vælg enhed for at se dem.
}
# Filter
follow-filter = Vis kun
follow-unit = Enhed
follow-kind = Slags
follow-all = Alle
follow-show = Vis
# Til tovholderen, på forsiden
follow-asked-you = { $by } beder dig se på { $whose } forløb
