using System.Collections.Frozen;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>
/// A command while a question waits, with or without what it is about: « séances », « ouvrir Une classe », « partenaires
/// école ». It acts when its subject is known; when it is not, but short enough for a command, one asks.
/// </summary>
/// <param name="requests">Everything that can be asked for.</param>
internal sealed class Interruption(RequestBook requests)
{
    private const int MostWordsOfRequest = 10;
    private const int MostWordsOfForm = 5;
    private const int MostWordsOfSubject = 3;

    /// <summary>Commands of one word that no answer consists of.</summary>
    private static readonly FrozenSet<string> Plain = KnownWords.All.Set("commands.plain");

    /// <summary>Titles whose words are never the beginning of an answer.</summary>
    private static readonly HashSet<string> Distinctive =
    [
        "buttonMyPartnerships",
        "buttonMyPartners",
        "verbHandOver",
        "buttonHandOver",
        "buttonEditSession",
        "buttonMoveReminder",
        "buttonCancelReminder",
    ];

    /// <summary>With these a sentence goes on, rather than a command with the name of something.</summary>
    private static readonly FrozenSet<string> Joints = KnownWords.All.Set("commands.joints");

    private static readonly string[] NewWith = [.. KnownWords.All.Entries("commands.newWith").Select(said => $"{said} ")];

    /// <summary>Whether a text asks for something that can be asked for at any time.</summary>
    public async Task<Certainty> WeighAsync(Turn turn, Waiting waiting, string text, CancellationToken ct)
    {
        var said = Spoken.Key(text);
        var words = said.Split(' ');
        if (
            waiting.Slot?.Question.Column is Fields.PartnerName or Fields.LibraryName
            && words.Length > 1
            && !NewWith.Any(w => said.StartsWith(w, StringComparison.Ordinal))
            && words[0] is "bibliotheque" or "library" or "mediatheque"
        )
        {
            // There it is somebody's name.
            return Certainty.None;
        }
        var certainty = Certainty.None;
        foreach (var asked in requests.AskedBy(text))
        {
            var found =
                asked.Subject.Length == 0
                    ? words.Length > 1 || Plain.Contains(said)
                        ? Certainty.Sure
                        : Certainty.Doubtful
                    : await OfSubjectAsync(turn, waiting, asked, ct);
            certainty = found > certainty ? found : certainty;
        }
        return certainty == Certainty.Sure ? certainty : Max(certainty, OfCommand(turn, waiting, said, words));
    }

    /// <summary>Does what was said; false when it asks for nothing that is there.</summary>
    public async Task<bool> RunAsync(DialogContext dc, CancellationToken ct)
    {
        var said = Turn.Of(dc.Context).Incoming;
        return (said.LooseCommand is { } command && await requests.RunAsync(dc, command, ct))
            || await requests.RunTypedAsync(dc, said.Text, ct);
    }

    private static async Task<Certainty> OfSubjectAsync(Turn turn, Waiting waiting, Asked asked, CancellationToken ct)
    {
        var words = Spoken.Key(asked.Subject).Split(' ');
        if (Distinctive.Contains(asked.Title!))
        {
            return Certainty.Sure;
        }
        if (Joints.Contains(words[0]) || words.Length > MostWordsOfSubject * 4)
        {
            return Certainty.None;
        }
        return asked.Title == "buttonEdit" && KnownSubjects.IsPlace(asked.Subject) ? Certainty.Sure
            : await KnownSubjects.AreMetAsync(turn, asked.Subject, ct) ? Certainty.Sure
            // « Séances tenues » is what a criterion counts.
            : words.Length <= MostWordsOfSubject && waiting.Slot?.Question.Kind != AnswerKind.Criterion ? Certainty.Doubtful
            : Certainty.None;
    }

    /// <summary>A command with politeness around it or a slip in it.</summary>
    private static Certainty OfCommand(Turn turn, Waiting waiting, string said, string[] words)
    {
        if (NewWith.Any(w => said.StartsWith(w, StringComparison.Ordinal)))
        {
            // « Nouveau partenariat avec l’EHPAD » may be a title.
            return waiting.Slot?.Question.Column == Fields.Title ? Certainty.Doubtful : Certainty.Sure;
        }
        if (words.Length > MostWordsOfRequest || turn.Incoming.LooseCommand is not { } command || command == Command.Greeting)
        {
            return Certainty.None;
        }
        return AsideReader.IsRequest(turn.Incoming.Text) || Plain.Contains(said) ? Certainty.Sure
            : CommandForms.Loose.ContainsKey(said)
                ? words.Length > 1 ? Certainty.Sure
                    : Certainty.Doubtful
            : words.Length <= MostWordsOfForm ? Certainty.Doubtful
            : Certainty.None;
    }

    private static Certainty Max(Certainty one, Certainty other) => one > other ? one : other;
}
