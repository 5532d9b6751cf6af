using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview;

/// <summary>What is asked of the département’s service, in words.</summary>
public static class SupportNeeds
{
    /// <summary>« Collections », « Autre appui : prêt d’une exposition ».</summary>
    public static string Describe(SupportRequest request, Texts texts)
    {
        var need = texts.Choice("SU7", request.Need);
        return request.Comment is { } comment ? texts.Say("valueWithComment", ("value", need), ("comment", comment)) : need;
    }
}
