### Mine oplysninger: alt om en selv.

mine-title = Mine oplysninger
mine-about = Her er alt, hvad der står om dig, i de planer, du er med i i dag.
mine-download = Hent som fil
mine-me = Hvem du er her
mine-name = Navn
mine-what = Det er du
mine-email = Du logger ind med
mine-nothing = Intet i planen nævner dig endnu.
mine-whole = Filen rummer hele planen, for den handler om dit barn eller om dig.
mine-wrong = Er noget forkert?
mine-wrong-what = Du kan selv rette dine målinger og skrive igen, hvordan du ser det. Alt andet kan du bede om at få rettet, plan for plan herover; tovholderen skal svare. Det, der stod først, bliver gemt ved siden af rettelsen.
# Hvad der nævner dig
mine-measurement = Måling
mine-word = Dit ord om et mål
mine-own-words = Dine egne ord
mine-measure = Du måler det her
mine-view = Sådan ser du det
mine-action = Handling
mine-rating = Om det giver mening for dig, af 5
mine-intervention = Indsats
mine-meeting = Møde
mine-suggestion = Forslag eller svar
mine-consent = Samtykke
mine-family = I familien
mine-decision = Beslutning
mine-other = Andet
