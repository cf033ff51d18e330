### Sider, som organisationen svarer for.

guidance-principles = Sådan samarbejder vi
guidance-policy = Vores børne- og ungepolitik
guidance-rights = Dine rettigheder, og hvor du kan klage
guidance-accessibility = Tilgængelighed
guidance-own = Det siger vi om det her
guidance-none = Organisationen har ikke selv skrevet noget her endnu.
guidance-owner = Sidst ændret { $date }. { $name } svarer for siden.
# De tre principper
guidance-principle-part = Barnet og familien er en del af løsningen. I er med fra starten, før alting er afklaret, og I er med til at finde vejene, ikke kun til at gå dem.
guidance-principle-follow = Vi følger op på, om hjælpen virker. Vi sætter tydelige mål sammen, ser, hvordan det går med hver ting, vi prøver, og tør ændre det, der ikke virker.
guidance-principle-meaning = Det, vi gør, hænger sammen og giver mening for barnet. Vi tager det, der betyder mest og kan lade sig gøre, først, og vi kender til hinandens hjælp.
# Rettigheder
guidance-right-heard = Barnet skal høres, før der bliver besluttet noget, på en måde, der passer til barnet. Det skal de, der har forældremyndighed, også.
guidance-right-supporter = Du må have en bisidder med til alle møder. Det koster ikke noget, og du behøver ikke at sige hvorfor.
guidance-right-seen = Du kan se, hvem der har åbnet jeres plan, hvornår og hvorfor, og spørge dem om det. Du kan få alt, der står om dig, og bede om at få rettet det, der er forkert.
guidance-right-stop = Du kan altid tage et samtykke tilbage uden grund. Hvad der hviler på lov og ikke på samtykke, står der, hvor det står.
# Tilgængelighed
guidance-accessible = Følgeskab er lavet, så alle kan bruge det: med tastatur, skærmlæser, stor tekst, på en gammel telefon og uden scripts. Målet er WCAG 2.2 niveau AA, og hver side bliver prøvet efter det, hver gang noget ændres.
guidance-accessible-say = Hvis noget ikke virker for dig, så sig det til din tovholder eller til dem, der er nævnt nedenfor.
# At skrive
guidance-write = Skriv: { $title }
guidance-write-about = Lad der være en tom linje mellem afsnit. Det, der kun står på ét sprog, vises på det sprog og er mærket sådan.
guidance-in-danish = På dansk
guidance-in-english = På engelsk
guidance-save = Gem
guidance-changed = { $name } har ændret siden den { $date }. Sådan står den nu; din er nedenfor. Gem, så kommer din i stedet.
