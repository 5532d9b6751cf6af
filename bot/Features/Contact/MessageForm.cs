using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Taking;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Contact;

/// <summary>
/// The form of a proposal, filled in with what a partner’s message says: who writes, from where, for whom, how one is reached, and
/// the proposal itself. What no finder is sure of is left empty.
/// </summary>
internal static class MessageForm
{
    private const int MostOfSummary = 1900;
    private const int LongestName = 4;
    private const string Partner = "partner";
    private const string OtherLibrary = "otherLibrary";

    /// <summary>What is asked of a message, in order.</summary>
    public static readonly string[] Places =
    [
        ContactQuestions.PartnerName,
        ContactQuestions.Mode,
        ContactQuestions.PartnerKind,
        ContactQuestions.PartnerMunicipality,
        ContactQuestions.PartnerContactPerson,
        ContactQuestions.PartnerContactChannel,
        ContactQuestions.InitiatedBy,
        ProposalQuestions.ReceivedOn,
        ProposalQuestions.Summary,
        ContactQuestions.PartnerAudience,
    ];

    /// <summary>The form.</summary>
    /// <param name="text">The message.</param>
    /// <param name="sender">Who sent it, where the channel tells.</param>
    /// <param name="sentOn">On which day, where the channel tells.</param>
    public static FilledForm Of(Turn turn, string text, string? sender = null, DateOnly? sentOn = null)
    {
        var letter = Letter.Read(text);
        sentOn ??= SentOn(letter, turn);
        var found = new Found(turn);
        var whole = new Utterance(letter.Whole);
        var body = new Utterance(letter.Body);
        var name = Organisation(letter, turn);
        if (name is var (said, value))
        {
            found.Add(ContactQuestions.PartnerName, value, said);
            if (ContactFinders.KindOf(value) is { } kind)
            {
                found.Add(ContactQuestions.Mode, "external", said);
                found.Add(ContactQuestions.PartnerKind, kind, said);
            }
        }
        if (PlaceMention.Find(whole, ContactFinders.NameIn(whole)) is { } place)
        {
            found.Add(ContactQuestions.PartnerMunicipality, place.Value, Clause(whole, place));
        }
        if (Person(letter, sender) is var (who, from))
        {
            found.Add(ContactQuestions.PartnerContactPerson, who, from);
        }
        if (ChannelMention.Find(whole) is { } channel)
        {
            found.Add(ContactQuestions.PartnerContactChannel, channel.Value, channel.Value);
        }
        if (
            (CountMention.Audience(body) ?? (CountMention.All(body, WordLists.People) is [var counted, ..] ? counted : null)) is
            { } audience
        )
        {
            found.Add(ContactQuestions.PartnerAudience, audience.Value, Clause(body, audience));
        }
        found.Add(ContactQuestions.InitiatedBy, Partner, turn.Texts.Say("messageFormReceived"));
        found.Add(
            ProposalQuestions.ReceivedOn,
            AnswerSheet.Write(sentOn ?? turn.Today),
            turn.Texts.Say(sentOn is null ? "messageFormToday" : "messageFormSent")
        );
        var summary = letter.Body.Trim();
        if (summary.Length > 0)
        {
            found.Add(
                ProposalQuestions.Summary,
                summary.Length <= MostOfSummary ? summary : summary[..MostOfSummary] + "…",
                turn.Texts.Say("messageFormWhole")
            );
        }
        return new FilledForm(Places, found.Typed, found.Words);
    }

    /// <summary>The day that the heads of a mail tell; null when they tell none that is past.</summary>
    private static DateOnly? SentOn(Letter letter, Turn turn) =>
        letter
            .Heads.Where(h => h.Key is "envoye" or "date" or "sent")
            .Select(h => DateReader.Read(h.Value, turn.Today, turn.Texts.Lang, DateExpectation.Past))
            .OfType<DateReading.Found>()
            .Select(found => (DateOnly?)found.Date)
            .FirstOrDefault(day => day <= turn.Today);

    /// <summary>Who writes: the organisation of the signature, else the first that is named and is no library.</summary>
    private static (string Said, string Value)? Organisation(Letter letter, Turn turn)
    {
        var own = TypedText.Fold(turn.Library.Text(Fields.LibraryName) ?? "");
        foreach (var text in letter.Signature.Append(letter.Body).Concat(letter.Heads.Values))
        {
            var said = new Utterance(text);
            var names = ContactFinders
                .NamesIn(said)
                .Where(m => TypedText.Fold(m.Value) != own && ContactFinders.KindOf(m.Value) != OtherLibrary)
                .ToList();
            if (names.Count > 0)
            {
                return (Clause(said, names[0]), names[0].Value);
            }
        }
        return null;
    }

    /// <summary>Who signs, with what he or she is; else whom the message names, or who sent it.</summary>
    private static (string Who, string From)? Person(Letter letter, string? sender)
    {
        for (var i = 0; i < letter.Signature.Count; i++)
        {
            var line = letter.Signature[i];
            var next = i + 1 < letter.Signature.Count ? letter.Signature[i + 1] : null;
            if (IsName(line))
            {
                return next is not null && PersonReader.NamesACapacity(next) && next.Length <= MostOfCapacity && !IsName(next)
                    ? (
                        $"{line.TrimEnd(',')}, {char.ToLower(next[0], System.Globalization.CultureInfo.InvariantCulture)}{next[1..]}",
                        $"{line} {next}"
                    )
                    : (line.TrimEnd(','), line);
            }
            if (PersonMention.Find(new Utterance(line)) is { } named)
            {
                return (named.Value, line);
            }
        }
        var body = new Utterance(letter.Body);
        return PersonMention.Find(body) is { } mention ? (mention.Value, Clause(body, mention))
            : !string.IsNullOrWhiteSpace(sender) ? (sender, sender)
            : null;
    }

    private const int MostOfCapacity = 60;

    /// <summary>« Claire Martin », « Mme Martin »: two to four words with capitals, and nothing that names a place.</summary>
    private static bool IsName(string line)
    {
        var words = Word.In(line);
        return words.Count is > 1 and <= LongestName
            && words.TrueForAll(w => char.IsUpper(line[w.Start]) || w.Folded is "de" or "du" or "le" or "la")
            && !line.Any(char.IsDigit)
            && !PersonReader.NamesACapacity(line)
            && ContactFinders.NamesIn(new Utterance(line)).Count == 0
            && ContactFinders.KindOf(line) is null;
    }

    /// <summary>The clause in which something is said.</summary>
    private static string Clause(Utterance said, Mention mention) =>
        said.Tokens.Text(said.Start(mention.Spans[0].From), said.End(mention.Spans[^1].To - 1));

    /// <summary>What a reader takes whole, as an input of a form has it.</summary>
    private sealed class Found(Turn turn)
    {
        private AnswerSheet _answers = AnswerSheet.Empty;

        public Dictionary<string, string> Typed { get; } = [];

        public Dictionary<string, string> Words { get; } = [];

        public void Add(string id, string value, string words)
        {
            var slot = new Slot(Questions.Find(id)!);
            var context = turn.ContextOf(slot) with { Answers = _answers };
            // A form would warn of a name afterwards: here it is only shown.
            var accepted = SentenceReader.Accept(value, context);
            if (accepted is null && slot.Question.Kind is not (AnswerKind.LongText or AnswerKind.Text))
            {
                return;
            }
            Typed[id] = FormPrefill.Value(slot.Question, value, accepted);
            Words[id] = words;
            _answers = accepted is null ? _answers : _answers.With(accepted.Changes);
        }
    }
}
