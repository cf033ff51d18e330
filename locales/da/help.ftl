### /help/effect: the effect rule, printed.

# Heading and title
help-title = Sådan ser vi, om det hjælper
help-short = Reglen siger, hvad kurven kan dokumentere om en indsats. Den siger ikke noget om barnet, den spår ikke, og den bestemmer ikke noget. Den er den samme for alle, og alle læser de samme ord.
# $version is a number
help-version = Reglens version: { $version }. Hver markering gemmer versionen og de tal, den bygger på.

## How

help-how = Sådan gør reglen
help-step-before = Før: midterste af de seneste op til seks målinger, før indsatsen begyndte. Derfor beder vi om to til tre før-målinger.
help-step-now = Nu: midterste af de seneste op til fem målinger, siden indsatsen begyndte. Reglen ser også på, om målingerne bevæger sig jævnt i én retning.
help-step-clear = En tydelig ændring er så stor, at familien ville kalde den anderledes: halvvejs til jeres eget mål, inden for de grænser, der står herunder.
help-step-noise = Jo mere målingerne svinger fra gang til gang, des mere skal der til, før reglen siger noget.
help-step-time = Reglen siger tidligst »ingen effekt endnu« efter otte uger og fire målinger (tre, når der er langt imellem). Ferier tæller ikke med.
help-step-raters = Når flere måler det samme, ses deres målinger tilsammen, og hver persons ændring ses også for sig. Ser den ene fremgang og den anden ikke, siger reglen netop det.
help-step-phase = Når I ændrer indsatsen, begynder en ny fase, og reglen begynder forfra. Det gamle forsøg bliver stående med sine egne ord.
help-step-delivery = Er indsatsen holdt for få af gangene, siges det først: så har den ikke fået en rigtig chance. Grænsen er 60 %, hvis organisationen ikke har valgt en anden.

## Numbers

help-numbers = Tallene i reglen
help-par-rating = Tydelig ændring, skala 0 til 10
help-par-rating-is = Halvvejs til målet, mindst 1 og højst 2 point; 2 uden mål
help-par-gas = Tydelig ændring, trin med ord
help-par-gas-is = 1 trin
help-par-percent = Tydelig ændring, andel
help-par-percent-is = Halvvejs til målet, mindst 5 og højst 20 procentpoint; 20 uden mål
help-par-count = Tydelig ændring, antal og minutter
help-par-count-is = Halvvejs til målet, mindst ét skridt på skalaen; 30 % af udgangspunktet uden mål
help-par-ready = Tidligst bedømt
help-par-ready-is = 8 uger og 4 målinger; 3 målinger, når der er aftalt tre uger eller mere imellem
help-par-expected = Det, vi mindst venter
help-par-expected-is = 30 % af en tydelig ændring i uge 8, 60 % fra uge 11
help-par-wrong-way = Den forkerte vej
help-par-wrong-way-is = En halv tydelig ændring den forkerte vej, som er mere end udsving; kan siges efter 2 uger og 3 målinger
help-par-old = For gamle målinger
help-par-old-is = Mere end 2,5 gange den aftalte tid imellem, mindst 21 dage
help-par-maintain = Mål om at fastholde
help-par-maintain-is = En flad kurve er en succes. Kan siges efter 4 uger

## Answers

help-answers = Det kan reglen svare

## Error rates

help-rates = Hvor tit tager den fejl?
help-rates-what = 4.000 regnede forløb, hvor vi kender sandheden, set på hver uge. Tallene er procent, undtagen uger. Øverst vores regel, derunder regler, der bruges andre steder.
help-rate-rule = Regel
help-rate-found = Uden effekt: fundet
help-rate-found-early = Fundet inden uge 12
help-rate-weeks = Uger, til halvdelen er fundet
help-rate-worsening = Forkert vej: fundet
help-rate-alarm = Virkelig effekt: markeret ved en fejl
help-rate-alarm-at-end = Markeret ved en fejl til sidst
help-rates-care = Læs dem med omtanke: nogle af de andre regler spørger om noget andet, og vores er indstillet på forløb af samme slags, som den er prøvet på.
help-rule-ours = Denne regel
help-rule-four-points = Fire målinger i træk under mållinjen
help-rule-four-points-redrawn = Det samme, linjen tegnet om ved ændring
help-rule-four-points-late = Det samme, ikke før uge 8
help-rule-three-points = Tre målinger i træk under mållinjen
help-rule-six-points = Seks målinger i træk under mållinjen
help-rule-median = Midterste af tre under mållinjen
help-rule-trendline = Tendenslinjen er fladere end mållinjen
help-rule-reliable-change = 2,45 point fra første til seneste, fra uge 8
help-rule-reliable-change-late = 2,45 point fra første til seneste, fra uge 12
help-rule-last-not-above-first = Seneste er ikke bedre end første, fra uge 6
help-rule-pnd = Under halvdelen er bedre end den bedste før-måling
help-rule-nap = Parvis sammenligning (NAP) under 0,66
help-rule-mann-kendall = Ingen sikker tendens (Mann-Kendall)
help-rule-control-chart = Intet signal i et kontroldiagram
help-rule-no-data = Ingen målinger i fire uger

## Limits

help-limits = Det kan den ikke se
help-limit-cause = Hvorfor noget ændrede sig. Der sker altid andet end indsatsen.
help-limit-bad-week = En før-måling fra en dårlig uge får det næste til at ligne fremgang.
help-limit-reporting = Om nogen mest skriver på dårlige dage, eller holder op, når det går godt.
help-limit-simulated = Hvor rigtigt den rammer hos jer: fejlprocenterne er fra regnede forløb, ikke fra Danmark.
help-limit-verdict = Om nogen har gjort det godt eller skidt. En markering er en grund til at tale sammen, ikke en dom.
# The table, read aloud
help-rates-table = Fejlprocenter for hver regel
