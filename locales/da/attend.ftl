### Det, der skal bruges til næste møde.

attend-title = Næste møde
attend-who = Hvem kommer?
attend-about = Det taler vi om
attend-link = Det, der skal bruges til mødet
