### Når noget ikke går, som det skulle: hvad der skete, hvad der er bevaret, og hvad man gør.

## 404

# Overskrift og titel; den samme, hvad enten siden ikke findes eller ikke må ses
errors-not-found = Siden findes ikke
# Under overskriften
errors-not-found-what = Adressen kan være skrevet forkert, eller siden er ikke delt med dig. Intet er gået tabt.
# Link
errors-to-front = Gå til forsiden

## 403

# Overskrift og titel
errors-forbidden = Det kan du ikke gøre her
# Under overskriften
errors-forbidden-what = Du kan se det, men ikke ændre det. Intet er ændret. Spørg tovholderen, hvis du mener, at du skal kunne.
# En formular, der er sendt fra en anden hjemmeside
errors-elsewhere = Vi kunne ikke se, at formularen kom fra { -app }, så intet er gemt. Åbn siden igen, og prøv en gang til.

## 400 og 429

# Overskrift og titel
errors-malformed = Det kunne vi ikke forstå
# Under overskriften
errors-malformed-what = Formularen kom ikke helt frem, så intet er gemt. Gå tilbage i browseren, og prøv igen.
# Overskrift og titel
errors-too-many = Vent lidt
# Under overskriften
errors-too-many-what = Der er prøvet for mange gange. Vent et minut, og prøv igen. Der er ikke sket noget med din konto.

## 409: to har ændret det samme

# Overskrift og titel
errors-conflict = En anden har ændret det imens
# Over den tekst, man selv har skrevet
errors-conflict-yours = Det, du har skrevet
# Knap
errors-conflict-keep-theirs = Behold det, der står nu
# Knap
errors-conflict-keep-yours = Gem det, jeg har skrevet

## Formularer

# Øverst i en formular, der ikke kunne gemmes; overskriften siger også ud af formularen
errors-form = Det er ikke gemt endnu
# Under den, med en liste af fejl
errors-form-kept = Ret { $count ->
    [one] én ting
   *[other] { $count } ting
}. Det, du har skrevet, står her stadig.
# Over det, nogen har skrevet i en formular, der ikke er der mere
errors-form-unsaved = Det her er ikke gemt. Du skrev:
# Ved et felt, der ikke må stå tomt
errors-field-empty = Skriv noget her
# Ved et felt med for lang tekst
errors-field-long = Skriv det kortere: højst { NUMBER($most) } tegn
# Ved et talfelt
errors-field-number = Skriv et tal
# Ved et talfelt med grænser
errors-field-between = Skriv et tal fra { $least } til { $most }
# Ved et datofelt
errors-field-date = Skriv en dato, for eksempel { $example }

## 500 og 503

# Overskrift og titel
errors-busy = Vi kan ikke nå det lige nu
# Under overskriften
errors-busy-what = Der er travlt, eller databasen svarer ikke. Det, der er gemt, er der stadig. Vent lidt, og prøv igen; gå tilbage i browseren, hvis du var ved at skrive.
# Overskrift og titel
errors-broken = Noget gik galt hos os
# Under overskriften
errors-broken-what = Det er ikke din skyld, og det er skrevet op, så vi kan rette det. Det, der var gemt, er der stadig. Prøv igen om lidt.
