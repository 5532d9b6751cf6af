using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation.Changes;

/// <summary>
/// Something done to a partnership as a whole: what is needed for it is asked first, then it is confirmed, and only a yes does
/// it. Whoever adds one writes a class like its neighbours and enters it in its feature.
/// </summary>
internal abstract class Change
{
    /// <summary>Its name in the dialog's state, which is also the verb of its button.</summary>
    public abstract string Id { get; }

    /// <summary>The command that asks for it.</summary>
    public virtual IReadOnlyList<Command> Commands => [];

    /// <summary>The keys of buttons' titles that ask for it, alone or with a partnership's name behind them.</summary>
    public abstract IReadOnlyList<string> Titles { get; }

    /// <summary>What is asked before it is confirmed.</summary>
    public virtual IReadOnlyList<ChangePart> Parts => [];

    /// <summary>Why it cannot be done, with what to do instead; null when it can.</summary>
    public abstract Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct);

    /// <summary>« Voulez-vous vraiment… ? »</summary>
    /// <param name="parts">What was answered, by the names of the parts; empty where a part was passed.</param>
    public abstract Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct);

    /// <summary>Does it, and says so. No dialog is active any more.</summary>
    public abstract Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct);

    /// <summary>Whether « reprendre » means it for a partnership that rests.</summary>
    public virtual bool GoesOnWith(Partnership partnership) => false;
}
