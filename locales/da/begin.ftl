### Opening a case, and how often it is looked at.

## Opening a case

begin-title = Start et forløb
begin-about = Et fornavn og en undring er nok. I skriver ikke årsager, diagnoser eller afgørelser her.
begin-name = Barnets fornavn
begin-wonder = Hvad undrer du dig over?
begin-wonder-hint = Én linje om det, du ser. Familien læser den.
begin-unit = Hvor går barnet?
begin-save = Start forløbet
begin-error-name = Skriv fornavnet, højst 60 tegn.

## On the plan, at the beginning

begin-with = Det begyndte med en undring:
begin-invite = Først: inviter familien
begin-invite-why = Planen er familiens. Spørg dem, før I skriver mere.
begin-strengths = Skriv to styrker, før du skriver den første bekymring
begin-family = Familien
begin-first-view = { $who }: hørt efter { NUMBER($days) } { $days ->
    [one] dag
   *[other] dage
 }
begin-no-view = { $who }: ikke hørt endnu, { NUMBER($days) } { $days ->
    [one] dag
   *[other] dage
 }

## How often it is looked at

begin-clock = Hvor tit følger vi op?
begin-clock-save = Gem beslutningen
begin-often = Hvor lang tid er der mellem opfølgningerne?
begin-weeks = { NUMBER($weeks) } uger
begin-every = Vi følger op hver { NUMBER($weeks) }. uge.
begin-reason = Hvorfor passer det her?
begin-child = Hvad ønsker { $name }?
begin-child-wishes = { $name } siger:
begin-follow-up-by = Opfølgning senest { $date }
begin-rules-on = Følg reglerne i barnets lov
begin-rules-off = Følg ikke længere reglerne i barnets lov
begin-rules-are-on = Reglerne i barnets lov er slået til: den første opfølgning er senest tre måneder efter, at den første indsats begyndte.
begin-rules-are-off = Reglerne i barnets lov er ikke slået til for dette forløb.

## In the list of what to look at

begin-unheard = Barn eller familie er ikke hørt endnu
begin-unheard-about = Forløb, hvor barnets eller familiens første ord har manglet i mere end { NUMBER($days) } dage.
begin-unheard-child = Barnet ikke hørt
begin-unheard-family = Familien ikke hørt
begin-unheard-line = { $unit }, { $lead }: { NUMBER($days) } dage
