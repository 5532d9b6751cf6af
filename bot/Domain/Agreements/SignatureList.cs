using PartnershipBot.Domain.Partners;

namespace PartnershipBot.Domain.Agreements;

/// <summary>Who signs a convention or an amendment, person by person, and what was noted of each.</summary>
public static class SignatureList
{
    /// <summary>Where the marks are: an amendment has its own.</summary>
    public static string FieldOf(Partnership partnership) => partnership.IsBeingAmended ? Fields.AmendmentSignatures : Fields.Signatures;

    /// <summary>Those who sign, the library's authority first; those who give a visa last.</summary>
    /// <param name="field">Where the marks are.</param>
    public static IReadOnlyList<SignatureLine> Of(AnswerSheet answers, string field = Fields.Signatures)
    {
        var (agreement, marks) = (new Agreement(answers), answers.List<SignatureMark>(field));
        IEnumerable<SignatureLine> own = agreement.LibrarySignatory is { } signatory ? [Line(signatory, null)] : [];
        var partners = CoPartners
            .Views(field == Fields.AmendmentSignatures ? Signing(answers) : answers)
            .SelectMany(view => new Agreement(view).PartnerSignatories.Select(s => (Who: s, Of: view)));
        List<SignatureLine> lines = [.. own, .. partners.OrderBy(s => s.Who.Capacity is null).Select(s => Line(s.Who, s.Of))];
        return [.. lines.Select(line => line with { IsNamesake = lines.Count(l => l.Who.Name == line.Who.Name) > 1 })];

        SignatureLine Line(Signatory who, AnswerSheet? of)
        {
            var party = of is null ? SignatureMark.Library : of.Text(Fields.PartnerId) ?? of.Text(Fields.PartnerName) ?? "";
            var mark =
                marks.FirstOrDefault(m => m.Name == who.Name && m.Party == party)
                ?? marks.FirstOrDefault(m => m.Name == who.Name && m.Party is null)
                ?? new SignatureMark(who.Name);
            return new(who, of is null, mark with { Party = party }) { Party = of is null ? null : of.Text(Fields.PartnerName) ?? "" };
        }
    }

    /// <summary>What will hold, with all who sign an amendment: whoever joins by it, and whoever leaves by it.</summary>
    public static AnswerSheet Signing(AnswerSheet answers)
    {
        var after = AmendedSheet.After(answers);
        var names = CoPartners.Names(after);
        foreach (var leaving in CoPartners.Views(answers).Where(view => !names.Contains(view.Text(Fields.PartnerName) ?? "")))
        {
            after = after.With([new(Fields.CoPartners, CoPartners.With(after, leaving.Values!))]);
        }
        return after;
    }

    /// <summary>Whose signature the convention still needs; those who give a visa aside.</summary>
    public static IReadOnlyList<SignatureLine> Missing(AnswerSheet answers, string field = Fields.Signatures) =>
        [.. Of(answers, field).Where(line => line is { IsVisa: false, IsMissing: true })];

    /// <summary>Whether anything was noted of anybody.</summary>
    public static bool IsFollowed(AnswerSheet answers, string field = Fields.Signatures) => answers.List<SignatureMark>(field).Count > 0;

    /// <summary>The day of the last signature that is needed; null while one is missing, or when nobody is known to sign.</summary>
    public static DateOnly? LastOn(AnswerSheet answers, string field = Fields.Signatures) =>
        Of(answers, field).Where(line => !line.IsVisa).ToList() is { Count: > 1 } lines && lines.TrueForAll(line => !line.IsMissing)
            ? lines.Max(line => line.Mark.SignedOn)
            : null;

    /// <summary>The marks after something more, as they are stored.</summary>
    public static string After(
        AnswerSheet answers,
        string field,
        IEnumerable<SignatureLine> lines,
        SignatureEvent what,
        DateOnly on,
        string? reason
    )
    {
        var changed = lines
            .Select(line => line.Mark.After(what, on, reason))
            .DistinctBy(m => (m.Name, m.Party))
            .ToDictionary(m => (m.Name, m.Party));
        return AnswerSheet.Write(
            Of(answers, field)
                .Select(line => changed.GetValueOrDefault((line.Mark.Name, line.Mark.Party)) ?? line.Mark)
                .Where(mark => mark != new SignatureMark(mark.Name) { Party = mark.Party })
                .DistinctBy(mark => (mark.Name, mark.Party))
                .ToList()
        );
    }
}
