### A drawing or a photo beside what somebody has said.

# Heading and title
picture-title = Add a drawing or a photo
picture-title-there = The drawing or photo
# Links under the words
picture-lay = Add a drawing or a photo
picture-change = Remove the picture
# Before somebody chooses a picture
picture-about-who = Everybody who can read the plan can see the picture.
picture-about-gone = We keep only what one can see. Where and when it was taken is deleted.
picture-about-people = Leave other children out of the picture.
# Fields
picture-alt = What can one see in the picture?
picture-alt-hint = It is read aloud for those who cannot see the picture. You may write what the child says about it.
picture-file = The picture
picture-file-hint = JPEG, PNG or WebP, at most 8 MB.
# Buttons
picture-save = Add the picture
picture-without = Without a picture
picture-remove-about = The picture is deleted for everybody and cannot be brought back. The words stay.
picture-remove = Remove the picture
# At the field
picture-error-none = Choose a picture
picture-error-bytes = The picture is too big: at most 8 MB. Choose a smaller one, or take it again
picture-error-kind = We cannot read the file as a picture. Choose one as JPEG, PNG or WebP
picture-error-points = The picture has too many points. Choose a smaller one, or take it again

## In the list of who has seen it

picture-read = Saw a drawing or a photo
picture-wrote = Added a drawing or a photo
picture-wrote-away = Removed a drawing or a photo
