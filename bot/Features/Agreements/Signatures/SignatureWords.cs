using PartnershipBot.Cards;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Signatures;

/// <summary>Where each signature stands, in words.</summary>
internal static class SignatureWords
{
    private const int MostNamed = 5;
    private const int MostOfName = 80;

    /// <summary>« Mme Claire Martin, directrice ».</summary>
    /// <remarks>Of two who have the same name, each with the party for which it signs.</remarks>
    public static string Name(SignatureLine line, Texts texts) =>
        line is { IsNamesake: true, Party: { Length: > 0 } party }
            ? texts.Say("signatoryOf", ("name", Items.Describe(line.Who, texts)), ("partner", party))
            : Items.Describe(line.Who, texts);

    /// <summary>« a signé le 11 septembre 2025 », « texte envoyé le 3 septembre 2025 · relance le 10 septembre 2025 ».</summary>
    /// <param name="signedOn">The day on which all had signed, where that is all that is known.</param>
    public static string State(SignatureLine line, DateOnly? signedOn, Texts texts)
    {
        var mark = line.Mark;
        if (mark.SignedOn is { } on)
        {
            return texts.Say(
                mark.IsCopy ? "signatureCopied"
                    : line.IsVisa ? "signatureVisa"
                    : "signatureSigned",
                ("date", on)
            );
        }
        if (mark.RefusedOn is { } refused)
        {
            return mark.Reason is { } reason
                ? texts.Say("signatureRefusedWhy", ("date", refused), ("reason", reason))
                : texts.Say("signatureRefused", ("date", refused));
        }
        if (signedOn is { } all && !line.IsVisa)
        {
            return texts.Say("signatureSignedBy", ("date", all));
        }
        string?[] parts =
        [
            mark.SentOn is { } sent ? texts.Say("signatureSent", ("date", sent)) : null,
            mark.RemindedOn is { } reminded ? texts.Say("signatureReminded", ("date", reminded)) : null,
        ];
        return parts.OfType<string>().ToList() is { Count: > 0 } known ? string.Join(" · ", known) : texts.Say("signatureAwaited");
    }

    /// <summary>« Il manque la signature de : … »; empty when none is missing. Of many only the first are named.</summary>
    public static string Missing(IReadOnlyList<SignatureLine> missing, Texts texts)
    {
        var names = missing.Take(MostNamed).Select(line => Escape.Shorten(Name(line, texts), MostOfName));
        return missing.Count == 0
            ? ""
            : texts.Say(
                missing.Count == 1 ? "signaturesMissingOne" : "signaturesMissingMany",
                ("names", string.Join(" ; ", missing.Count > MostNamed ? names.Append("…") : names))
            );
    }
}
