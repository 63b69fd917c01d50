"""What mails of all kinds hold alike: seals, words that are locked, and other mails."""

from datetime import datetime

from briefing_app.importers.mail.letter import Attachment, Letter
from briefing_app.words.said import marked

LOCKED = marked(
    "This mail is encrypted. Open it in the mail program, copy its words and paste them here."
)
SEALS = ("pgp-signature", "pkcs7-signature")
"""How the types of parts end that prove who wrote a mail, and that nobody reads."""

_NOWHERE = "sender@mail.invalid"
"""The address of one whose name alone is known."""


def as_mail(letter: Letter) -> Attachment:
    """Return ``letter`` as a file of its own (.eml), named by its subject."""
    from email.message import EmailMessage
    from email.utils import formataddr

    made = EmailMessage()
    made["Subject"] = " ".join(letter.subject.split())
    if sender := " ".join(letter.sender.split()):
        made["From"] = sender if "@" in sender else formataddr((sender, _NOWHERE))
    if letter.date:
        made["Date"] = datetime.fromisoformat(letter.date)
    for body in letter.bodies:
        made.set_content(body.text)
        if body.html.strip():
            made.add_alternative(body.html, subtype="html")
    for file in letter.attachments:
        made.add_attachment(
            file.data, maintype="application", subtype="octet-stream", filename=file.name
        )
    return Attachment(f"{letter.subject.strip() or 'mail'}.eml", made.as_bytes())
