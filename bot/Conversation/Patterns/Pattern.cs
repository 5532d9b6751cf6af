using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>
/// One thing that people do off the straight path, such as asking back or taking a break. It is kept apart from the questions:
/// whoever adds one writes a class like its neighbours, its words in Language/Lexicons, and enters it in <see cref="PatternBook"/>.
/// </summary>
internal abstract class Pattern
{
    /// <summary>The names under which the lexicons have its words.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>Answers it; false when nothing is to be said to it here, or what it asks for was put as a command.</summary>
    public abstract Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct);

    /// <summary>Answers, and asks again what waits, with its buttons.</summary>
    protected static async Task<bool> AnswerAsync(DialogContext dc, string words, CancellationToken ct)
    {
        await dc.Context.SendAsync(words, ct);
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>Goes on as if the plain words of a command had been typed.</summary>
    protected static bool Put(DialogContext dc, string command)
    {
        var turn = Turn.Of(dc.Context);
        turn.Hear(command);
        return false;
    }
}
