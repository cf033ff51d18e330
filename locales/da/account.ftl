### /account: det, der er ens eget.

# Overskrift og titel
account-title = Min konto
# Link, hvor ens navn står
account-link = Min konto

## Sprog og tekststørrelse

account-reading = Sprog og tekststørrelse
# Knapper
account-reading-locale = Læs på dette sprog
account-reading-size = Brug denne størrelse
account-text-large = Stor tekst
account-text-larger = Meget stor tekst

## Adgangskode

account-password-about = Når du skifter den, bliver du logget ud alle andre steder.
account-password-none = Du logger ikke ind med adgangskode her, så der er ikke nogen at skifte.
account-password-old = Din adgangskode indtil nu
account-password-wrong = Det er ikke din adgangskode. Prøv igen, og tjek, om der er slået store bogstaver til.
account-password-change = Skift adgangskode
account-password-changed = Din adgangskode er skiftet. Du er logget ud alle andre steder.

## Hvor man er logget ind

account-places = Her er du logget ind
account-places-about = Er der et sted, du ikke kender, så log ud der, og skift din adgangskode.
account-places-here = Du er her nu.
account-places-since = Logget ind { $when }.
account-places-seen = Brugt sidst { $when }.
account-places-end = Log ud der
# Knappen, læst op
account-places-end-since = Log ud der, hvor du loggede ind { $when }
account-places-end-others = Log ud alle andre steder

## Slags enheder

account-device-iphone = En iPhone
account-device-ipad = En iPad
account-device-phone = En telefon
account-device-tablet = En tablet
account-device-windows = En computer med Windows
account-device-mac = En Mac
account-device-linux = En computer med Linux
account-device-other = En anden enhed
