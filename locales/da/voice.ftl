### Det, barnet har sagt over tid, og hvordan det blev hørt.

# Titel og link på planen
voice-title = Det har { $name } sagt
# Under titlen
voice-about = Alt, hvad { $name } har sagt, ord for ord. Her står også, hvem der skrev det ned, og hvordan det blev hørt.
# Der er endnu ikke sagt noget
voice-none = Her står ikke noget endnu.
# Hvornår barnet sidst blev hørt
voice-last = { $name } blev sidst hørt den { $date }.
voice-never = { $name } er ikke blevet hørt, siden vi begyndte den { $date }.
voice-next = Spørg igen senest den { $date }.
# Når der er gået for længe
voice-late = Det er længe siden, nogen hørte { $name }
# Link til markeringen
voice-flag = Se, hvad I kan beslutte om det

## Under ordene

# $how er en måde som »de tre huse«
voice-how-on = { $how }, { $date }
voice-by-itself = skrevet af { $name } selv den { $date }
voice-told-talk = fortalt til { $name } i en samtale den { $date }
voice-told-drawing = fortalt til { $name } med en tegning den { $date }
voice-told-pictures = valgt med billedkort sammen med { $name } den { $date }
voice-told-own-words = sagt til { $name } den { $date }, skrevet ord for ord
# Ikke barnets egne ord
voice-told-reading = sådan læser { $name } { $child } den { $date }. Det er ikke barnets egne ord
voice-at = Sted:
voice-with = Til stede:

## Formularen

# Overskrift og link
voice-write = Skriv ned, hvad { $name } siger
voice-safety = Sig det til { $name }, før I taler sammen: Alle i planen kan læse det, og de voksne skal hjælpe, hvis nogen gør { $name } ondt.
voice-what = Hvad sagde { $name }?
voice-what-hint = Skriv det ord for ord, og læs det højt bagefter. { -app } viser altid, at det er dig, der skrev det ned.
voice-how = Hvordan blev det hørt?
voice-how-talk = En samtale
voice-how-drawing = En tegning
voice-how-pictures = Billedkort
voice-how-own-words = Sagt med egne ord af sig selv
voice-how-reading = En voksens læsning af et lille barn
voice-how-reading-hint = Skriv, hvad du ser. Det vises uden anførselstegn.
voice-place = Hvor? (valgfri)
voice-company = Hvem var der ellers? (valgfri)
voice-when = Hvilken dag?
# Knap
voice-save = Gem ordene
voice-error-how = Vælg, hvordan det blev hørt
voice-error-later = Vælg en dag, der har været

## I listen over, hvem der har set det

voice-read = Læste, hvad barnet har sagt
voice-wrote = Skrev ned, hvad barnet sagde
