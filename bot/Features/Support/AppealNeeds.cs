using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Support;

/// <summary>What is asked of the département’s service, in words.</summary>
public static class AppealNeeds
{
    /// <summary>« Collections », « Autre appui : prêt d’une exposition ».</summary>
    public static string Describe(Appeal request, Texts texts)
    {
        var need = texts.Choice(SessionQuestions.SupportRequest, request.Need);
        return (request.What ?? request.Comment) is { } said ? texts.Say("valueWithComment", ("value", need), ("comment", said)) : need;
    }

    /// <summary>All of it for the letter, a line each: what, for whom, how many, when, where it is collected.</summary>
    public static string Lines(Appeal request, Texts texts)
    {
        List<string> lines = [$"- {Describe(request, texts)}"];
        Add("requestForWhom", request.ForWhom);
        Add("requestCount", request.HowMany);
        Add("requestNeededOn", request.NeededOn is { } day ? texts.Value(new WithWeekday(day)) : null);
        Add("requestPlace", request.Place);
        return string.Join('\n', lines);

        void Add(string label, string? value)
        {
            if (value is not null)
            {
                lines.Add(texts.Say("lineOf", ("label", texts.Say(label)), ("value", value)));
            }
        }
    }
}
