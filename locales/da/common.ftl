### Rammen om hver side: top, bund og ord, der bruges overalt.

# Produktets navn; oversættes ikke
-app = Følgeskab

## Sidens top

# Navnet øverst til venstre, et link til forsiden
common-app = { -app }
# Titlen i browserens fane
common-title = { $page } – { -app }
# Om produktet, i søgemaskiner
common-description = Mål og opfølgning, som barnet, familien og hjælperne er fælles om.
# Første link på hver side, synligt når man tabulerer til det
common-skip = Gå til indhold
# Hovedmenuen, læses op
common-nav = Hovedmenu
# Hovedmenuen
common-nav-week = Denne uge
# Hovedmenuen
common-nav-cases = Forløb
# Hovedmenuen, for koordinatorer og tovholdere
common-nav-follow-up = Skal ses på
# Stien over overskriften, læses op
common-path = Sti

## Tekststørrelse og sprog

# Gruppen af de tre knapper, læses op
common-text-size = Tekststørrelse
# Knappen A−, læses op
common-text-smaller = Mindre tekst
# Knappen A, læses op
common-text-normal = Almindelig tekst
# Knappen A+, læses op
common-text-larger = Større tekst
# Gruppen af sprogknapper, læses op
common-language = Sprog
# Sprogets navn på sproget selv; ens i begge filer
common-danish = Dansk
# Sprogets navn på sproget selv; ens i begge filer
common-english = English

## Sidens bund

# Bunden, læses op
common-footer = Om { -app }
# Nederst, når man er logget ind
common-signed-in-as = Du er logget ind som { $name }.
# Nederst, når man er logget ind og har en titel eller rolle
common-signed-in-as-role = Du er logget ind som { $name }, { $role }.
# Knap nederst
common-sign-out = Log ud
# Link til /help/effect
common-footer-effect = Sådan ser vi, om indsatsen hjælper
# På hver side af eksemplet
common-demo-notice = Eksempel: alle personer, steder og forløb er opdigtede.

## Tid

# Et klokkeslæt i en sætning
common-at-time = kl. { $time }
# En dato med klokkeslæt
common-date-at-time = { $date } kl. { $time }
# Kalenderuge i en sætning: »Hvor mange var der i uge 48?«
common-week = uge { NUMBER($week) }

## Knapper, der er ens overalt

# Forlader en formular uden at gemme
common-cancel = Fortryd
# Tager det sidste tilbage, efter at det er gemt
common-undo = Fortryd
# Øverst på den side, en formular fører til
common-saved = Gemt.
# I et felt, der må stå tomt
common-optional = (valgfri)
