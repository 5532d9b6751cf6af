using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation;

/// <summary>
/// One thing that a person can ask for: by a command, by the button of a card, or by typing what that button says. Whoever
/// adds one writes a class like its neighbours and enters it in <see cref="RequestBook"/>.
/// </summary>
internal abstract class Request
{
    /// <summary>The commands that ask for it; they work whatever waits.</summary>
    public virtual IReadOnlyList<Command> Commands => [];

    /// <summary>The verbs of the buttons that ask for it.</summary>
    public virtual IReadOnlyList<string> Verbs => [];

    /// <summary>The keys of buttons' titles that ask for it when they are typed and nothing waits.</summary>
    public virtual IReadOnlyList<string> Titles => [];

    /// <summary>The keys of titles that are typed with their subject behind them: « modifier titre du projet ».</summary>
    public virtual IReadOnlyList<string> TitlesWithSubject => [];

    /// <summary>Where it is answered; what asks questions or changes something is for the personal chat.</summary>
    public virtual RequestPlace Place => RequestPlace.Personal;

    /// <summary>What a button must still show to act.</summary>
    public virtual CardNeed Need => CardNeed.Nothing;

    /// <summary>Does it; false when what was asked is meant for something else.</summary>
    public abstract Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct);
}
