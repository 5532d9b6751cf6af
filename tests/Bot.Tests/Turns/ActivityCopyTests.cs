using System.Collections;
using System.Reflection;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Tests.Turns;

public sealed class ActivityCopyTests
{
    private int _number;

    [Fact]
    public void Every_member_of_an_activity_is_in_its_copy()
    {
        var activity = (Activity)Filled(typeof(Activity));
        var copy = ActivityCopy.Of(activity);
        JsonConvert.SerializeObject(copy).ShouldBe(JsonConvert.SerializeObject(activity));
    }

    [Fact]
    public void A_copy_shares_nothing_that_can_change()
    {
        var activity = (Activity)Filled(typeof(Activity));
        var shared = Parts(activity).Intersect(Parts(ActivityCopy.Of(activity)), ReferenceEqualityComparer.Instance);
        shared.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_missing_is_missing_in_the_copy_too()
    {
        var activity = new Activity { Type = "message" };
        JsonConvert.SerializeObject(ActivityCopy.Of(activity)).ShouldBe(JsonConvert.SerializeObject(activity));
    }

    /// <summary>A value of a type of which each settable member is another one.</summary>
    private object Filled(Type type)
    {
        _number++;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return $"text {_number}";
        }
        if (type == typeof(object) || type == typeof(JObject))
        {
            return new JObject { [$"name{_number}"] = new JArray(_number) };
        }
        if (type == typeof(bool))
        {
            return true;
        }
        if (type == typeof(int))
        {
            return _number;
        }
        if (type == typeof(DateTimeOffset))
        {
            return DateTimeOffset.UnixEpoch.AddDays(_number);
        }
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>))
        {
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GenericTypeArguments))!;
            list.Add(Filled(type.GenericTypeArguments[0]));
            return list;
        }
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>))
        {
            var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GenericTypeArguments))!;
            dictionary.Add($"key {_number}", Filled(type.GenericTypeArguments[1]));
            return dictionary;
        }
        var made = Activator.CreateInstance(type)!;
        foreach (var member in Members(type))
        {
            member.SetValue(made, Filled(member.PropertyType));
        }
        return made;
    }

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.SetMethod?.IsPublic == true && p.GetIndexParameters().Length == 0);

    /// <summary>Everything inside that can change.</summary>
    private static IEnumerable<object> Parts(object part) =>
        part switch
        {
            string or bool or int or DateTimeOffset => [],
            JToken token => [token],
            IDictionary dictionary => [dictionary, .. dictionary.Values.Cast<object>().SelectMany(Parts)],
            IList list => [list, .. list.Cast<object>().SelectMany(Parts)],
            _ => [part, .. Members(part.GetType()).Select(member => member.GetValue(part)).OfType<object>().SelectMany(Parts)],
        };
}
