using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>Two corrections in one sentence: « la commune, c’est Valmont-sur-Thouet et le contact Mme Roux ».</summary>
/// <param name="repairs">Finds what each is about.</param>
/// <param name="answering">Keeps the first.</param>
internal sealed class SeveralRepairs(Repairs repairs, Answering answering)
{
    /// <summary>Longer than that is no correction, and each joint is tried.</summary>
    private const int MostText = 400;

    private static readonly string[] Joints = [" et ", " and ", ", ", " ; ", "\n"];

    /// <summary>Corrects both; false when a text says no two.</summary>
    public async Task<bool> RunAsync(DialogContext dc, string text, CancellationToken ct)
    {
        if (Read(text) is not var (one, other))
        {
            return false;
        }
        var turn = Turn.Of(dc.Context);
        if (
            await repairs.FindAsync(dc, one, ct) is not { Value: { } value } first
            || await repairs.FindAsync(dc, other, ct) is not { Value: not null } second
            || first.Place == second.Place
            || await answering.AcceptedAsync(turn, first.Place, value, ct) is not { } accepted
        )
        {
            return false;
        }
        var before = RepairDialog.Describe(turn, first.Place);
        await answering.AcceptAsync(turn, first.Place, accepted, ct);
        await dc.Context.SendAsync(RepairDialog.Say(turn, first.Place, before, RepairDialog.Describe(turn, first.Place)), ct);
        await Repairs.RunAsync(dc, second, ct);
        return true;
    }

    /// <summary>The two, each with the name of its question and its value; null for anything else.</summary>
    private static (RepairReading One, RepairReading Other)? Read(string text)
    {
        if (text.Length > MostText)
        {
            return null;
        }
        foreach (var joint in Joints)
        {
            for (
                var at = text.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
                at > 0;
                at = text.IndexOf(joint, at + joint.Length, StringComparison.OrdinalIgnoreCase)
            )
            {
                if (Named(text[..at]) is { } one && Named(text[(at + joint.Length)..]) is { IsLinked: true } other)
                {
                    return (one, other);
                }
            }
        }
        return null;
    }

    private static RepairReading? Named(string text) =>
        RepairReader.ReadLoosely(text) is { Places.Count: > 0, Value: not null, IsAddition: false } named ? named : null;
}
